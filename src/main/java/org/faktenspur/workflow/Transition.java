package org.faktenspur.workflow;

import static org.faktenspur.claim.ClaimStatus.*;
import static org.faktenspur.workflow.Rule.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.ClaimStatus;

/** The status machine, whole: from which status to which, by whom, and under which rules. What is not here is refused. */
public enum Transition {
    ACCEPT(from(SUGGESTED), OPEN, Authority.CHECKER, WORDING_NOT_NEUTRAL, CLAIM_NEEDS_ANCHOR),
    REOPEN(from(DISMISSED), OPEN, Authority.CHECKER),
    TAKE(from(OPEN), IN_RESEARCH, Authority.CHECKER),
    GIVE_BACK(from(IN_RESEARCH), OPEN, Authority.ASSIGNEE_OR_EDITOR),
    SUBMIT(from(IN_RESEARCH, CHANGES_REQUESTED, UNDER_CORRECTION), IN_REVIEW, Authority.ASSIGNEE, VERDICT_MISSING,
            VERDICT_NEEDS_RATIONALE, VERDICT_NEEDS_EVIDENCE, EVIDENCE_INCOMPLETE, REPLY_MISSING, THREAD_BLOCKS),
    WITHDRAW(from(IN_REVIEW), IN_RESEARCH, Authority.ASSIGNEE),
    APPROVE(from(IN_REVIEW), APPROVED, Authority.REVIEWER, SELF_REVIEW_FORBIDDEN, EVIDENCE_WITHHELD_FROM_REVIEWER,
            REVISION_CHANGED, BLIND_RATING_MISSING,
            DISAGREEMENT_OPEN, THREAD_BLOCKS),
    REQUEST_CHANGES(from(IN_REVIEW), CHANGES_REQUESTED, Authority.REVIEWER, SELF_REVIEW_FORBIDDEN,
            EVIDENCE_WITHHELD_FROM_REVIEWER,
            REVISION_CHANGED,
            BLIND_RATING_MISSING, COMMENT_REQUIRED),
    RESUME(from(CHANGES_REQUESTED), IN_RESEARCH, Authority.ASSIGNEE),
    PUBLISH(from(APPROVED), PUBLISHED, Authority.EDITOR, NOT_APPROVED_AS_IT_IS, ON_LEGAL_HOLD, ARTICLE_ARCHIVED,
            CLAIM_REVIEW_INVALID, CORRECTION_REQUIRED),
    REVISE(from(APPROVED), IN_RESEARCH, Authority.ASSIGNEE_OR_EDITOR),
    DOUBT(from(PUBLISHED), UNDER_CORRECTION, Authority.CHECKER, REASON_REQUIRED),
    UPHOLD(from(UNDER_CORRECTION), PUBLISHED, Authority.EDITOR, REASON_REQUIRED, CHANGED_SINCE_PUBLICATION),
    RETRACT(from(PUBLISHED, UNDER_CORRECTION), RETRACTED, Authority.EDITOR, SECOND_EDITOR_REQUIRED),
    DISMISS(from(SUGGESTED, OPEN, IN_RESEARCH), DISMISSED, Authority.CHECKER, DISMISSAL_REASON_REQUIRED, ALREADY_PUBLIC),
    MERGE(from(SUGGESTED, OPEN, IN_RESEARCH), MERGED, Authority.CHECKER, MERGE_TARGET_INVALID, ALREADY_PUBLIC),
    PUBLISH_UNREVIEWED(from(IN_RESEARCH, IN_REVIEW), PUBLISHED, Authority.EMERGENCY_EDITOR, REASON_REQUIRED,
            VERDICT_MISSING, VERDICT_NEEDS_RATIONALE, ON_LEGAL_HOLD, ARTICLE_ARCHIVED, CLAIM_REVIEW_INVALID,
            CORRECTION_REQUIRED);

    private static final Set<Transition> WITH_THEIR_OWN_WAY = EnumSet.of(APPROVE, REQUEST_CHANGES, PUBLISH,
            PUBLISH_UNREVIEWED, RETRACT);

    private final Set<ClaimStatus> from;
    private final ClaimStatus to;
    private final Authority authority;
    private final List<Rule> guards;

    Transition(Set<ClaimStatus> from, ClaimStatus to, Authority authority, Rule... guards) {
        this.from = from;
        this.to = to;
        this.authority = authority;
        this.guards = List.of(guards);
    }

    private static Set<ClaimStatus> from(ClaimStatus first, ClaimStatus... others) {
        return EnumSet.of(first, others);
    }

    public static Optional<Transition> between(ClaimStatus from, ClaimStatus to) {
        return leaving(from).filter(transition -> transition.to == to).findFirst();
    }

    /** All that start at a status, in the order above. */
    public static Stream<Transition> leaving(ClaimStatus status) {
        return Arrays.stream(values()).filter(transition -> transition.from.contains(status));
    }

    public boolean leaves(ClaimStatus status) {
        return from.contains(status);
    }

    public ClaimStatus to() {
        return to;
    }

    /** Whether it is made by reviewing or publishing, not by asking for a status. */
    public boolean hasItsOwnWay() {
        return WITH_THEIR_OWN_WAY.contains(this);
    }

    public Authority authority() {
        return authority;
    }

    public List<Rule> guards() {
        return guards;
    }

    /** Whether the account may make this transition with this claim once the guards are met. */
    public boolean isOpenTo(AppUser user, CaseFile file) {
        return from.contains(file.claim().status) && authority.isHeldBy(user) && authority.standsBy(file.claim(), user);
    }

    /** The guards that are not met, in order. */
    public List<Rule> missing(CaseFile file, Move move) {
        return guards.stream().filter(rule -> !rule.isMetBy(file, move)).toList();
    }

    /** As the audit chain names it. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
