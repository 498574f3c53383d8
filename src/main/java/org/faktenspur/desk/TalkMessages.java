package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the talk about a claim is framed by, in German and English; the texts are in <code>messages/talk_*.properties</code>.
 */
@MessageBundle("talk")
interface TalkMessages {

    @Message
    String title();

    @Message
    String nothing();

    @Message
    String holdsUp();

    @Message
    String reply();

    @Message
    String send();

    @Message
    String edit();

    @Message
    String save();

    @Message
    String edited(String when);

    @Message
    String saidBefore();

    @Message
    String until(String when);

    @Message
    String resolve();

    @Message
    String othersResolve();

    @Message
    String reopen();

    @Message
    String settled(int threads);

    @Message
    String settledBy(String who, String when);

    @Message
    String write();

    @Message
    String comment();

    @Message
    String hint();

    @Message
    String blocking();
}
