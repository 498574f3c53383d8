package org.faktenspur.notification;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Flag;

/**
 * Why somebody is told something: what has to happen, and who must know. Whom one and the same entry of the audit chain
 * concerns for several reasons is told once, for the first of them in this order.
 */
public enum Occasion {
    ASSIGNED(verbs("assign"), Circle::assignee),
    MENTIONED(verbs("comment", "edit-comment"), Circle::mentioned),
    CHANGES_REQUESTED(verbs("request-changes"), Circle::assignee),
    THREAD_BLOCKS(verbs("comment").and(saying("blocking", true)).or(verbs("reopen-thread"))
            .or(verbs("raise-flag").and(about(Flag.DISPUTED))), Circle::assignee),
    ANSWERED(verbs("comment"), Circle::inThread),
    THREAD_SETTLED(verbs("resolve-thread"), Circle::inThread),
    REPLY_DUE(verbs("lower-flag").and(about(Flag.AWAITING_REPLY)).and(byTheClock()), Circle::responsible),
    RECHECK_DUE(verbs("raise-flag").and(about(Flag.RECHECK_DUE)), Circle::responsible),
    ERROR_REPORTED(verbs("report-error"), circle -> both(circle.assignee(), circle.editors())),
    RETRACTION_PROPOSED(verbs("propose-retraction"), Circle::editors),
    PUBLISHED(verbs("publish", "publish-unreviewed"), Circle::involved),
    REVIEW_WANTED(verbs("submit"), Circle::possibleReviewers);

    /** After which nobody is waiting for a reviewer any more. */
    static final Set<String> REVIEW_OVER = Set.of("withdraw", "approve", "request-changes", "publish-unreviewed");

    private final Predicate<AuditEntry> happens;
    private final Function<Circle, List<AppUser>> audience;

    Occasion(Predicate<AuditEntry> happens, Function<Circle, List<AppUser>> audience) {
        this.happens = happens;
        this.audience = audience;
    }

    boolean isGivenBy(AuditEntry entry) {
        return happens.test(entry);
    }

    List<AppUser> audience(Circle circle) {
        return audience.apply(circle);
    }

    private static Predicate<AuditEntry> verbs(String... verbs) {
        return entry -> Set.of(verbs).contains(entry.verb);
    }

    private static Predicate<AuditEntry> about(Flag flag) {
        return saying("flag", flag.name());
    }

    private static Predicate<AuditEntry> saying(String key, Object value) {
        return entry -> value.equals(entry.data.get(key));
    }

    private static Predicate<AuditEntry> byTheClock() {
        return entry -> entry.actor == null;
    }

    private static List<AppUser> both(List<AppUser> some, List<AppUser> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
