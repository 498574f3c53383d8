package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first page of the desk says, in German and English; the texts are in <code>messages/home_*.properties</code>. */
@MessageBundle("home")
interface HomeMessages {

    @Message
    String greeting(String name);

    @Message
    String waiting(int review, int mine, int publish);

    @Message
    String forMe();

    @Message
    String allMine();

    @Message
    String nothing();

    @Message
    String review();

    @Message
    String publish();

    @Message
    String goOn();

    @Message
    String again();

    @Message
    String askAgain();

    @Message
    String replyOf(String contacted);

    @Message
    String byDeadline();

    @Message
    String allArticles();

    @Message
    String mentions();

    @Message
    String noMentions();

    @Message
    String stuck();

    @Message
    String stuckHint();

    @Message
    String questionOpen();

    @Message
    String nothingStuck();

    @Message
    String loads();
}
