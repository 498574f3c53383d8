package org.faktenspur.workflow;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.claim.Claim;

/** Who may make a transition. */
public enum Authority {
    CHECKER(Role.CHECKER),
    ASSIGNEE(Role.CHECKER) {
        @Override
        boolean standsBy(Claim claim, AppUser user) {
            return claim.isAssignedTo(user);
        }
    },
    ASSIGNEE_OR_EDITOR(Role.CHECKER) {
        @Override
        boolean standsBy(Claim claim, AppUser user) {
            return claim.isAssignedTo(user) || user.is(Role.EDITOR);
        }
    },
    /** Any account; that it contributed nothing is a guard of its own. */
    REVIEWER(Role.CHECKER),
    EDITOR(Role.EDITOR),
    /** An editor with the separate right. */
    EMERGENCY_EDITOR(Role.EDITOR) {
        @Override
        boolean isHeldBy(AppUser user) {
            return super.isHeldBy(user) && user.mayPublishUnreviewed;
        }
    };

    private final Role role;

    Authority(Role role) {
        this.role = role;
    }

    /** Whether the account may do such a thing at all. */
    boolean isHeldBy(AppUser user) {
        return user.is(role);
    }

    /** Whether it may do so with this claim. */
    boolean standsBy(Claim claim, AppUser user) {
        return true;
    }
}
