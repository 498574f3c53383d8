package org.faktenspur.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    ASSIGNED(Delivery.AT_ONCE, verbs("assign"), Circle::assignee),
    MENTIONED(Delivery.AT_ONCE, verbs("comment", "edit-comment"), Circle::mentioned),
    CHANGES_REQUESTED(Delivery.AT_ONCE, verbs("request-changes"), Circle::assignee),
    THREAD_BLOCKS(Delivery.AT_ONCE, verbs("comment").and(saying("blocking", true)).or(verbs("reopen-thread"))
            .or(verbs("raise-flag").and(about(Flag.DISPUTED))), Circle::assignee),
    ANSWERED(Delivery.DIGEST, verbs("comment"), Circle::inThread),
    THREAD_SETTLED(Delivery.DIGEST, verbs("resolve-thread"), Circle::inThread),
    REPLY_DUE(Delivery.AT_ONCE, verbs("lower-flag").and(about(Flag.AWAITING_REPLY)).and(byTheClock()), Circle::responsible),
    RECHECK_DUE(Delivery.DIGEST, verbs("raise-flag").and(about(Flag.RECHECK_DUE)), Circle::responsible),
    ERROR_REPORTED(Delivery.AT_ONCE, verbs("report-error"), circle -> both(circle.assignee(), circle.editors())),
    RETRACTION_PROPOSED(Delivery.AT_ONCE, verbs("propose-retraction"), Circle::editors),
    PUBLISHED(Delivery.DIGEST, verbs("publish", "publish-unreviewed"), Circle::involved),
    REVIEW_WANTED(Delivery.NONE, verbs("submit"), Circle::possibleReviewers);

    /** After which nobody waits any more for a reviewer, or for a second editor. */
    private static final Map<String, Occasion> SETTLED = Map.of("withdraw", REVIEW_WANTED, "approve", REVIEW_WANTED,
            "request-changes", REVIEW_WANTED, "publish-unreviewed", REVIEW_WANTED, "retract", RETRACTION_PROPOSED,
            "withdraw-retraction", RETRACTION_PROPOSED);

    private final Delivery usual;
    private final Predicate<AuditEntry> happens;
    private final Function<Circle, List<AppUser>> audience;

    Occasion(Delivery usual, Predicate<AuditEntry> happens, Function<Circle, List<AppUser>> audience) {
        this.usual = usual;
        this.happens = happens;
        this.audience = audience;
    }

    /**
     * How it comes by mail until somebody chooses otherwise. A review concerns everybody who may do it, which in a big
     * newsroom is nearly everybody: so of that there is no mail.
     */
    Delivery usual() {
        return usual;
    }

    /** What nobody has to be told of any more. */
    static Optional<Occasion> settledBy(AuditEntry entry) {
        return Optional.ofNullable(SETTLED.get(entry.verb));
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
