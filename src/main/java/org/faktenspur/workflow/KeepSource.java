package org.faktenspur.workflow;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.fetch.FetchLimits;
import org.faktenspur.fetch.Fetched;
import org.faktenspur.fetch.GuardedFetcher;
import org.faktenspur.source.Address;
import org.faktenspur.source.Captured;
import org.faktenspur.source.NotKept;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;

/** Keeps what a source shows, and looks whether the passages that were quoted from it are there. */
@ApplicationScoped
public class KeepSource {

    private final GuardedFetcher fetcher;
    private final Clock clock;

    KeepSource(GuardedFetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** A file that somebody brought. */
    public Snapshot from(Captured file, Source source, AppUser by) {
        return keep(source, file, source.url, by);
    }

    /** Gets what a source shows now; not yet kept, for that needs a transaction and the network none. */
    public Sight look(Source source) throws FetchFailed, NotKept {
        if (Address.isReserved(source.url))
            throw new FetchFailed(FetchFailed.Reason.UNKNOWN_HOST);
        Fetched page = fetcher.get(URI.create(source.url.strip()), FetchLimits.of().upTo(Captured.LARGEST)).orFail();
        return new Sight(Captured.of(page.body(), page.charset()), page.address());
    }

    /** What was at an address, and where the redirects led. */
    public record Sight(Captured page, URI address) {
    }

    public Snapshot from(Sight sight, Source source, AppUser by) {
        source.link.relyOn(sight.page.contentHash(), clock.instant());
        return keep(source, sight.page, sight.address.toString(), by);
    }

    private Snapshot keep(Source source, Captured captured, String originalUrl, AppUser by) {
        Snapshot snapshot = Snapshot.keep(source, captured, originalUrl, by, clock.instant());
        Map<String, String> data = Map.of("snapshot", snapshot.id.toString(), "sha256", snapshot.sha256);
        AuditEntry.append(clock.instant(), by, "keep-source", Source.SUBJECT, source.id, data);
        List<Evidence> leaning = Evidence.leaningOn(source);
        leaning.forEach(evidence -> evidence.relyOn(snapshot));
        Set<Claim> claims = leaning.stream()
                .map(evidence -> evidence.claim).collect(Collectors.toSet());
        Map<String, String> told = source.visibleTo == Role.CHECKER ? data : Map.of("snapshot", snapshot.id.toString());
        claims.forEach(claim -> AuditEntry.append(clock.instant(), by, "keep-source", Claim.SUBJECT, claim.id, told));
        return snapshot;
    }
}
