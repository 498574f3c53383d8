package org.faktenspur.workflow;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.correction.CorrectionClass;

/**
 * Somebody wants to move a claim on, and what they say with it.
 *
 * @param reason why; the reviewer's comment where it is a review; null where nothing was said
 * @param dismissedAs only with a dismissal
 * @param into only with a merger
 * @param revision the revision that a reviewer has in mind
 * @param correctionClass only with the publication of something that was published before
 */
public record Move(AppUser by, String reason, DismissalReason dismissedAs, Claim into, String revision,
        CorrectionClass correctionClass) {

    public static Move by(AppUser user) {
        return because(user, null);
    }

    public static Move because(AppUser user, String reason) {
        return new Move(user, reason, null, null, null, null);
    }

    public static Move dismissing(AppUser user, DismissalReason reason) {
        return new Move(user, reason == null ? null : reason.name(), reason, null, null, null);
    }

    public static Move merging(AppUser user, Claim into) {
        return new Move(user, null, null, into, null, null);
    }

    public static Move reviewing(AppUser user, String comment, String revision) {
        return new Move(user, comment, null, null, revision, null);
    }

    public static Move correcting(AppUser user, CorrectionClass gravity, String reason) {
        return new Move(user, reason, null, null, null, gravity);
    }
}
