package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about articles at the desk say, in German and English; the texts are in
 * <code>messages/reading_*.properties</code>.
 */
@MessageBundle("reading")
interface ReadingMessages {

    @Message
    String text();

    @Message
    String language();

    @Message
    String detect();

    @Message
    String takeIn();

    @Message
    String required();

    @Message
    String coverage(long sentences, long percent);

    @Message
    String reopenSentence();

    @Message
    String noClaimHere();

    @Message
    String externalKind();

    @Message
    String ownKind();
}
