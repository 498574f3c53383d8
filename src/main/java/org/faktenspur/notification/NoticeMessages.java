package org.faktenspur.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How people are told what happened, in German and English; the texts are in <code>messages/notice_*.properties</code>. */
@MessageBundle("notice")
interface NoticeMessages {

    @Message
    String title();

    @Message
    String bell(long unread);

    @Message
    String occasion(Occasion value);

    @Message
    String nothing();

    @Message
    String unread();

    @Message
    String markRead();

    @Message
    String settled();

    @Message
    String markAllRead();

    @Message
    String more();

    @Message
    String pages();

    @Message
    String byMail();

    @Message
    String mailOff();

    @Message
    String where();

    @Message
    String address();

    @Message
    String saveAddress();

    @Message
    String noAddress();

    @Message
    String addressGone();

    @Message
    String confirmationSent();

    @Message
    String waitsForConfirmation();

    @Message
    String confirmedSince(String when);

    @Message
    String stoppedSince(String when);

    @Message
    String resume();

    @Message
    String resumed();

    @Message
    String which();

    @Message
    String alwaysAtDesk();

    @Message
    String delivery(Delivery value);

    @Message
    String digestHour();

    @Message
    String oclock(int hour);

    @Message
    String save();

    @Message
    String chosen();

    @Message
    String confirm();

    @Message
    String confirmAsk(String address);

    @Message
    String confirmed(String address);

    @Message
    String confirmText(String address);

    @Message
    String confirmIgnore();

    @Message
    String confirmSubject();

    @Message
    String oneSubject(String occasion);

    @Message
    String subject(int count);

    @Message
    String allOfThem();

    @Message
    String chooseMail();

    @Message
    String stopMail();

    @Message
    String stopAsk();

    @Message
    String stopped();
}
