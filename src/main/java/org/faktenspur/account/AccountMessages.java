package org.faktenspur.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say, in German and English; the texts are in <code>messages/account_*.properties</code>. */
@MessageBundle("account")
interface AccountMessages {

    @Message
    String username();

    @Message
    String password();

    @Message
    String signInFailed();

    @Message
    String sampleCast();

    @Message
    String setUp();

    @Message
    String setUpText();

    @Message
    String code();

    @Message
    String badCode();

    @Message
    String setUpIncomplete();

    @Message
    String newsroomName();

    @Message
    String displayName();

    @Message
    String sampleNewsroom();

    @Message
    String who();

    @Message
    String task();
}
