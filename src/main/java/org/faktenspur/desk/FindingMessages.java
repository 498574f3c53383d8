package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the verdict while it is written; the texts are in <code>messages/finding_*.properties</code>. */
@MessageBundle("finding")
interface FindingMessages {

    @Message
    String verdict();

    @Message
    String summary();

    @Message
    String rationale();

    @Message
    String waiver();

    @Message
    String hidden();

    @Message
    String rating();

    @Message
    String summaryHint();

    @Message
    String rationaleHint();

    @Message
    String recheckOn();

    @Message
    String waiverHint();

    @Message
    String saveDraft();

    @Message
    String noVerdict();

    @Message
    String join();

    @Message
    String joinHint();

    @Message
    String editVoids();
}
