package org.faktenspur.desk;

import java.util.Optional;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.StatusMachine;

/** What can be done to many claims at once; to each by the same rules as alone. */
enum BulkAct {
    ACCEPT {
        @Override
        void on(Claim claim, AppUser by, Details details, StatusMachine machine) {
            machine.move(claim, ClaimStatus.OPEN, Move.by(by));
        }
    },
    TAKE {
        @Override
        void on(Claim claim, AppUser by, Details details, StatusMachine machine) {
            machine.move(claim, ClaimStatus.IN_RESEARCH, Move.by(by));
        }
    },
    ASSIGN {
        @Override
        void on(Claim claim, AppUser by, Details details, StatusMachine machine) {
            machine.assign(claim, details.assignee().orElseThrow(NotFoundException::new), by);
        }
    },
    DISMISS {
        @Override
        void on(Claim claim, AppUser by, Details details, StatusMachine machine) {
            machine.move(claim, ClaimStatus.DISMISSED, Move.dismissing(by, details.reason()));
        }
    };

    /** To whom or why, as far as the act asks for it. */
    record Details(String username, DismissalReason reason) {

        Optional<AppUser> assignee() {
            return username == null ? Optional.empty() : AppUser.named(username).filter(AppUser::isActive);
        }
    }

    /** @throws ForbiddenException when the account may not do such a thing at all */
    abstract void on(Claim claim, AppUser by, Details details, StatusMachine machine);
}
