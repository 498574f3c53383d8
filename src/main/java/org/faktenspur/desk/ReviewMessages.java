package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever reviews; the texts are in <code>messages/review_*.properties</code>. */
@MessageBundle("review")
interface ReviewMessages {

    @Message
    String blindRating();

    @Message
    String record();

    @Message
    String comment();

    @Message
    String discussion();

    @Message
    String blindHint();

    @Message
    String sideBySide();

    @Message
    String ratingsDiffer();

    @Message
    String ratingsAgree();

    @Message
    String youBlind();

    @Message
    String disputed();

    @Message
    String disputedHint();

    @Message
    String commentOptional();

    @Message
    String reviews();
}
