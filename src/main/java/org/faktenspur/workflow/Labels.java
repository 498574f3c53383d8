package org.faktenspur.workflow;

import org.faktenspur.account.Role;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Priority;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.Drift;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.claim.Stance;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.correction.ReportState;
import org.faktenspur.extraction.Feature;
import org.faktenspur.extraction.Modality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the words of the domain are called in German and English; the texts are in <code>messages/label_*.properties</code>. */
@MessageBundle("label")
public interface Labels {

    @Message
    String disagreement();

    @Message
    String status(ClaimStatus value);

    @Message
    String rating(Rating value);

    @Message
    String usualRating(Rating value);

    @Message
    String ratingMeaning(Rating value);

    @Message
    String stance(Stance value);

    @Message
    String evidenceKind(EvidenceKind value);

    @Message
    String flag(Flag value);

    @Message
    String dismissal(DismissalReason value);

    @Message
    String articleKind(ArticleKind value);

    @Message
    String noClaimReason(NoClaimReason value);

    @Message
    String sentenceState(SentenceState value);

    @Message
    String modality(Modality value);

    @Message
    String claimantKind(ClaimantKind value);

    @Message
    String feature(Feature value);

    @Message
    String transition(Transition value);

    @Message
    String correctionClass(CorrectionClass value);

    @Message
    String role(Role value);

    @Message
    String decision(ReviewDecision value);

    @Message
    String weight(Independence.Weight value);

    @Message
    String rule(Rule value);

    @Message
    String deed(Deed value);

    @Message
    String priority(Priority value);

    @Message
    String fate(Drift.Fate value);

    @Message
    String keyProblem(KeyProblem value);

    @Message
    String reportState(ReportState value);
}
