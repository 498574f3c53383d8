package org.faktenspur.workflow;

import static org.faktenspur.workflow.Section.ANCHOR;
import static org.faktenspur.workflow.Section.DISCUSSION;
import static org.faktenspur.workflow.Section.EVIDENCE;
import static org.faktenspur.workflow.Section.NONE;
import static org.faktenspur.workflow.Section.REPLY;
import static org.faktenspur.workflow.Section.REVIEW;
import static org.faktenspur.workflow.Section.STEP;
import static org.faktenspur.workflow.Section.VERDICT;
import static org.faktenspur.workflow.Section.WORDING;

import java.util.Locale;
import java.util.function.BiPredicate;

import org.faktenspur.article.ArticleKind;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Flag;

/**
 * Why something may be refused. A guard of a transition has a check, which says whether the rule is met; the others are
 * broken by an attempt itself.
 */
public enum Rule {

    // Guards, in the order in which a fact-checker meets them.
    WORDING_NOT_NEUTRAL(WORDING, (file, move) -> Wording.isNeutral(file.claim().text)),
    CLAIM_NEEDS_ANCHOR(ANCHOR, (file, move) -> file.claim().addedByHand || !file.anchors().isEmpty()),
    VERDICT_MISSING(VERDICT, (file, move) -> file.verdict() != null),
    VERDICT_NEEDS_RATIONALE(VERDICT, (file, move) -> file.verdict() != null && !file.verdict().rationale.isBlank()),
    VERDICT_NEEDS_EVIDENCE(EVIDENCE, (file, move) -> file.isWaived() || file.independentEvidence() >= 2),
    EVIDENCE_INCOMPLETE(EVIDENCE, (file, move) -> file.evidence().stream().allMatch(Evidence::isComplete)),
    REPLY_MISSING(REPLY, (file, move) -> !file.replies().isEmpty()),
    THREAD_BLOCKS(DISCUSSION, (file, move) -> file.blockingThreads().isEmpty()),
    SELF_REVIEW_FORBIDDEN(REVIEW, (file, move) -> !file.isContributor(move.by())),
    EVIDENCE_WITHHELD_FROM_REVIEWER(REVIEW, (file, move) -> file.showsEvidenceTo(move.by())),
    BLIND_RATING_MISSING(REVIEW, (file, move) -> file.ratingOf(move.by()).isPresent()),
    REVISION_CHANGED(STEP, (file, move) -> file.revision().equals(move.revision())),
    DISAGREEMENT_OPEN(DISCUSSION, (file, move) -> !file.hasOpenDisagreement()),
    COMMENT_REQUIRED(STEP, (file, move) -> isGiven(move.reason())),
    REASON_REQUIRED(STEP, (file, move) -> isGiven(move.reason())),
    DISMISSAL_REASON_REQUIRED(STEP, (file, move) -> move.dismissedAs() != null),
    MERGE_TARGET_INVALID(STEP, (file, move) -> file.canMergeInto(move.into())),
    NOT_APPROVED_AS_IT_IS(REVIEW, (file, move) -> file.approval().isPresent()),
    ON_LEGAL_HOLD(NONE, (file, move) -> !file.flags().contains(Flag.LEGAL_HOLD)),
    ARTICLE_ARCHIVED(NONE, (file, move) -> !file.claim().article.isArchived()),
    CLAIM_REVIEW_INVALID(VERDICT, (file, move) -> file.claim().article.kind == ArticleKind.OWN
            || file.verdict() != null && isGiven(file.verdict().summary) && isGiven(file.claim().text)),
    CORRECTION_REQUIRED(STEP, (file, move) -> file.published().isEmpty()
            || move.correctionClass() != null && isGiven(move.reason())),
    CHANGED_SINCE_PUBLICATION(NONE, (file, move) -> file.isAsPublished()),
    ALREADY_PUBLIC(NONE, (file, move) -> file.published().isEmpty()),
    SECOND_EDITOR_REQUIRED(NONE, (file, move) -> file.retraction().isPresent()
            && !file.retraction().get().proposedBy.id.equals(move.by().id)),

    // What an attempt breaks.
    TRANSITION_NOT_ALLOWED(NONE),
    TRANSITION_HAS_ITS_OWN_WAY(NONE),
    NOT_THE_ASSIGNEE(NONE),
    CONTENT_CLOSED(NONE),
    SOURCE_IS_BOUND(NONE),
    ANSWERED_ALREADY(REPLY),
    REPORT_HANDLED_ALREADY(NONE),
    NO_RETRACTION_PROPOSED(NONE),
    NOT_IN_REVIEW(NONE),
    RATED_ALREADY(REVIEW),
    THREAD_NOT_YOURS_TO_RESOLVE(DISCUSSION),
    SENTENCE_HAS_CLAIMS(NONE),
    FLAG_NOT_SET_BY_HAND(NONE),
    NOT_YOUR_OWN_TEXT(NONE),
    SOMETHING_IS_PUBLISHED(NONE),
    NOT_INSIDE_ITS_WORDS(NONE),
    NOT_WORDS_OF_THE_TEXT(NONE),
    TEXT_IS_THE_SAME(NONE),
    TEXT_STILL_BEING_SPLIT(NONE),
    TEXT_CHANGED_MEANWHILE(NONE),
    CANNOT_BE_UNDONE(NONE),
    NOT_CHECKED_REQUIRED(NONE),
    NOT_AN_EDITOR(NONE),
    TOPIC_EXISTS(NONE);

    private final Section section;
    private final BiPredicate<CaseFile, Move> check;

    Rule(Section section, BiPredicate<CaseFile, Move> check) {
        this.section = section;
        this.check = check;
    }

    Rule(Section section) {
        this(section, (file, move) -> false);
    }

    public boolean isMetBy(CaseFile file, Move move) {
        return check.test(file, move);
    }

    /** The part of the workbench where what is missing can be added. */
    public Section section() {
        return section;
    }

    /** As the API names it: "verdict-needs-evidence". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
