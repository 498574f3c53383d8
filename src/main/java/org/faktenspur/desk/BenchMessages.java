package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a claim's workbench says, in German and English; the texts are in <code>messages/bench_*.properties</code>. */
@MessageBundle("bench")
interface BenchMessages {

    @Message
    String claimant();

    @Message
    String nextSteps();

    @Message
    String missing();

    @Message
    String reason();

    @Message
    String save();

    @Message
    String edit();

    @Message
    String addEvidence();

    @Message
    String quote();

    @Message
    String stance();

    @Message
    String note();

    @Message
    String confidential();

    @Message
    String withheldReason();

    @Message
    String remove();

    @Message
    String addReply();

    @Message
    String contacted();

    @Message
    String channel();

    @Message
    String answer();

    @Message
    String noContactReason();

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
    String blindRating();

    @Message
    String record();

    @Message
    String review();

    @Message
    String comment();

    @Message
    String discussion();

    @Message
    String blocking();

    @Message
    String resolve();

    @Message
    String history();

    @Message
    String correctionKind();

    @Message
    String independent(int count);

    @Message
    String retractionProposed(String who);
}
