package org.faktenspur.workflow;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.audit.Hash;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Flag;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.fetch.FetchLimits;
import org.faktenspur.fetch.Fetched;
import org.faktenspur.fetch.GuardedFetcher;
import org.faktenspur.source.Address;
import org.faktenspur.source.Captured;
import org.faktenspur.source.NotKept;
import org.faktenspur.source.Source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Asks the sources in use, one after the other and each at most once a day, whether they still show what the newsroom read
 * there. One that changed or is gone puts its claims back in the queue until somebody has looked.
 */
@ApplicationScoped
public class SourceWatch {

    private static final int AT_A_TIME = 20;

    private final GuardedFetcher fetcher;
    private final Flagging flagging;
    private final Clock clock;

    SourceWatch(GuardedFetcher fetcher, Flagging flagging, Clock clock) {
        this.fetcher = fetcher;
        this.flagging = flagging;
        this.clock = clock;
    }

    /** Gets what is at an address, unless it is still what is known. */
    interface Asking {
        Fetched get(URI address, Fetched.Known known) throws FetchFailed;
    }

    @Scheduled(every = "{faktenspur.jobs.sources}", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void askSome() {
        askSome((address, known) -> fetcher.get(address, FetchLimits.of(), known));
    }

    /** Every node may run this at any time: who asks what is decided by {@link Source#take}. */
    void askSome(Asking asking) {
        List<Source> due = QuarkusTransaction.requiringNew().call(() -> Evidence.sourcesToAsk(clock.instant(), AT_A_TIME));
        for (Source source : due) {
            boolean ours = QuarkusTransaction.requiringNew().call(() -> Source.take(source.address, clock.instant()));
            if (ours && !Address.isReserved(source.url))
                ask(source, asking);
        }
    }

    /** The network is waited for outside of any transaction. */
    private void ask(Source source, Asking asking) {
        try {
            Fetched answer = asking.get(URI.create(source.url), new Fetched.Known(source.link.etag, source.link.lastModified));
            if (answer.isUnchanged())
                note(source.address, same -> same.link.isAsBefore(clock.instant()));
            else if (answer.isOk())
                note(source.address, showing(answer));
            else if (saysThatItIsGone(answer.status()))
                note(source.address, same -> same.link.failed(answer.status() >= 500, clock.instant()));
        } catch (FetchFailed e) {
            if (!mayNotBeAsked(e))
                note(source.address, same -> same.link.failed(e.isPassing(), clock.instant()));
        }
    }

    /** "Not for you" says nothing of whether others are let in. */
    private static boolean saysThatItIsGone(int status) {
        return status == 404 || status == 410 || status >= 500;
    }

    private static boolean mayNotBeAsked(FetchFailed e) {
        return switch (e.reason()) {
            case ROBOTS_FORBID, ROBOTS_UNREADABLE, ASKED_TO_WAIT, ADDRESS_FORBIDDEN, PORT_FORBIDDEN, TOO_LARGE -> true;
            default -> false;
        };
    }

    private Sight showing(Fetched answer) {
        String hash = hash(answer);
        return same -> same.link.showed(hash, answer.etag(), answer.lastModified(), clock.instant());
    }

    private static String hash(Fetched answer) {
        try {
            return Captured.of(answer.body(), answer.charset()).contentHash();
        } catch (NotKept e) {
            return Hash.of(answer.body());
        }
    }

    /** What was seen of a source; says whether that is news. */
    private interface Sight {
        boolean of(Source source);
    }

    private void note(String address, Sight sight) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Source> news = Source.sharing(address).stream().filter(sight::of).toList();
            List<Claim> claims = claimsOf(news);
            news.forEach(source -> flag(source, claims));
        });
    }

    private void flag(Source source, List<Claim> claims) {
        Map<String, String> why = Map.of("source", source.id.toString(), "state", source.link.state.name());
        Evidence.leaningOn(source).stream().map(evidence -> evidence.claim).distinct().filter(claims::contains)
                .forEach(claim -> flagging.show(claim, Flag.SOURCE_CHANGED, null, why));
    }

    /** A checker has looked at what is there now, and the evidence still holds or was mended. */
    public void confirm(Source confirmed, AppUser by) {
        List<Source> sources = confirmed.address == null ? List.of(confirmed) : Source.sharing(confirmed.address);
        List<Claim> claims = claimsOf(sources);
        sources.forEach(source -> source.link.confirm(clock.instant()));
        AuditEntry.append(clock.instant(), by, "confirm-source", Source.SUBJECT, confirmed.id, Map.of());
        claims.forEach(claim -> flagging.mindSources(claim, by));
    }

    /** Locked, and all of them before anything is appended to the audit chain: nobody who holds the chain waits for a claim. */
    private static List<Claim> claimsOf(List<Source> sources) {
        return Claim.lockedInOrder(Evidence.claimsLeaningOn(sources)).stream()
                .filter(claim -> !ClaimStatus.DONE_WITH.contains(claim.status)).toList();
    }
}
