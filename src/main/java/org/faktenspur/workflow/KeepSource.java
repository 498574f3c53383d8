package org.faktenspur.workflow;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Captured;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;

/** Keeps what a source shows, and looks whether the passages that were quoted from it are there. */
@ApplicationScoped
public class KeepSource {

    private final Clock clock;

    KeepSource(Clock clock) {
        this.clock = clock;
    }

    /** A file that somebody brought. */
    public Snapshot from(Captured file, Source source, AppUser by) {
        return keep(source, file, source.url, by);
    }

    /** @param address where the page really was, redirects included */
    public Snapshot fetched(Captured page, URI address, Source source, AppUser by) {
        source.link.relyOn(page.contentHash(), clock.instant());
        return keep(source, page, address.toString(), by);
    }

    private Snapshot keep(Source source, Captured captured, String originalUrl, AppUser by) {
        Snapshot snapshot = Snapshot.keep(source, captured, originalUrl, by, clock.instant());
        Map<String, String> data = Map.of("snapshot", snapshot.id.toString(), "sha256", snapshot.sha256);
        AuditEntry.append(clock.instant(), by, "keep-source", Source.SUBJECT, source.id, data);
        List<Evidence> leaning = Evidence.leaningOn(source);
        leaning.forEach(evidence -> evidence.relyOn(snapshot));
        Set<Claim> claims = leaning.stream()
                .map(evidence -> evidence.claim).collect(Collectors.toSet());
        claims.forEach(claim -> AuditEntry.append(clock.instant(), by, "keep-source", Claim.SUBJECT, claim.id, data));
        return snapshot;
    }
}
