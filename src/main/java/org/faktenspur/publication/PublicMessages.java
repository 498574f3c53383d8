package org.faktenspur.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say, in German and English; the texts are in <code>messages/pub_*.properties</code>. */
@MessageBundle("pub")
interface PublicMessages {

    @Message
    String latest();

    @Message
    String nothingYet();

    @Message
    String claims();

    @Message
    String whatWeKnow();

    @Message
    String withheld(String reason);

    @Message
    String versions();

    @Message
    String checkedBy();

    @Message
    String reviewedBy();

    @Message
    String notReviewed();

    @Message
    String sameRating();

    @Message
    String underCorrection();

    @Message
    String retracted();

    @Message
    String toArticle();

    @Message
    String ratings();

    @Message
    String methodText();
}
