package org.faktenspur.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.web.Dates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Minds dates: a deadline for an answer passes, the day comes on which a published verdict is to be looked at again. */
@ApplicationScoped
public class DateWatch {

    private static final int AT_A_TIME = 200;

    private final Flagging flagging;
    private final Clock clock;

    DateWatch(Flagging flagging, Clock clock) {
        this.flagging = flagging;
        this.clock = clock;
    }

    @Scheduled(every = "{faktenspur.jobs.dates}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mind() {
        passDeadlines();
        raiseRechecks();
    }

    /** Nobody waits any longer for what did not come in time. */
    void passDeadlines() {
        each(QuarkusTransaction.requiringNew().call(() -> RightOfReply.noLongerAwaited(clock.instant(), AT_A_TIME)),
                claim -> flagging.mindReplies(claim, null));
    }

    void raiseRechecks() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        each(QuarkusTransaction.requiringNew().call(() -> FactCheck.dueForRecheck(today, AT_A_TIME)), claim -> {
            if (FactCheck.current(claim).filter(check -> check.isDueForRecheck(today)).isPresent())
                flagging.show(claim, Flag.RECHECK_DUE, null, Map.of());
        });
    }

    /**
     * One transaction for each. Several nodes may want the same claim: its row is locked, whoever comes second finds the flag
     * as it should be, and the flag's row can be inserted or deleted only once.
     */
    private static void each(List<UUID> claims, Consumer<Claim> deed) {
        for (UUID id : claims)
            QuarkusTransaction.requiringNew().run(() -> Claim.locked(id).ifPresent(deed));
    }
}
