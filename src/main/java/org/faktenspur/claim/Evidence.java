package org.faktenspur.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.source.Quotation;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a source says of a claim, in its own words. Taking it away leaves it in the record. */
@Entity
public class Evidence extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    @Enumerated(EnumType.STRING)
    public EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    /** The passage, verbatim; null until somebody has written it down. */
    public String quote;

    /** What a reader should know of it ("translated from English"); null when there is nothing. */
    public String note;

    /** Never leaves the desk; readers learn only that something is withheld, and why. */
    public boolean confidential;

    public String withheldReason;

    /** From which role on an account at the desk may see what is confidential; whoever wrote it down always may. */
    @Enumerated(EnumType.STRING)
    public Role visibleTo = Role.CHECKER;

    /** What the source showed; null until somebody kept it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Snapshot snapshot;

    /** Whether the quote stands in that snapshot; null without one. */
    @Enumerated(EnumType.STRING)
    public Quotation passage;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser addedBy;

    public Instant addedAt;

    public Instant removedAt;

    public boolean isComplete() {
        return stance != null && quote != null && !quote.isBlank();
    }

    public boolean isShownTo(AppUser user) {
        return user.is(visibleTo) || addedBy.id.equals(user.id);
    }

    /** Relies on a newer snapshot, unless the one before shows the quote and this one does not. */
    public void relyOn(Snapshot newer) {
        Quotation there = newer.shows(quote);
        if (snapshot != null && passage == Quotation.FOUND && there != Quotation.FOUND)
            return;
        snapshot = newer;
        passage = there;
    }

    /** Relies on the best of those that there are, which come newest first. */
    public void relyOn(List<Snapshot> snapshots) {
        for (int i = snapshots.size() - 1; i >= 0; i--)
            relyOn(snapshots.get(i));
    }

    /** A source is as open at the desk as the most open evidence that leans on it. */
    public static void mindAudience(Source source) {
        leaningOn(source).stream().map(evidence -> evidence.visibleTo).min(Comparator.naturalOrder())
                .ifPresent(role -> source.visibleTo = role);
    }

    /** What counts now, oldest first. */
    public static List<Evidence> current(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Evidence e join fetch e.source join fetch e.addedBy left join fetch e.snapshot"
                        + " where e.claim in ?1 and e.removedAt is null order by e.id", claims);
    }

    public static List<Evidence> current(Claim claim) {
        return current(List.of(claim));
    }

    /** One of them, for somebody who may see it. */
    public static Optional<Evidence> current(Claim claim, UUID id, AppUser viewer) {
        return Evidence.<Evidence> find(
                "from Evidence e join fetch e.source left join fetch e.snapshot where e.claim = ?1 and e.id = ?2 and e.removedAt is null",
                claim, id).firstResultOptional().filter(evidence -> evidence.isShownTo(viewer));
    }

    /** What leans on a source now, with its claim, newest first. */
    public static List<Evidence> leaningOn(Source source) {
        return list("from Evidence e join fetch e.claim join fetch e.addedBy left join fetch e.snapshot"
                + " where e.source = ?1 and e.removedAt is null order by e.id desc", source);
    }

    /** The ids of the claims that lean on any of the sources now. */
    public static List<UUID> claimsLeaningOn(Collection<Source> sources) {
        return sources.isEmpty() ? List.of()
                : getEntityManager().createQuery("select distinct e.claim.id from Evidence e where e.source in ?1"
                        + " and e.removedAt is null", UUID.class).setParameter(1, sources).getResultList();
    }

    /**
     * Sources in use that may be asked again, the longest unasked first. What is confidential is not: whoever is asked would
     * learn that somebody is interested.
     */
    public static List<Source> sourcesToAsk(Instant now, int limit) {
        return getEntityManager().createQuery("select s from Source s where s.address is not null"
                + " and s.link.dueAt <= ?1 and exists (select e from Evidence e where e.source = s"
                + " and e.removedAt is null and e.confidential = false and e.claim.status not in ?2)"
                + " order by s.link.dueAt, s.id", Source.class).setParameter(1, now)
                .setParameter(2, ClaimStatus.DONE_WITH).setMaxResults(limit).getResultList();
    }

    /** How often each of these sources is cited now, by their ids; those that are not cited are not there. */
    public static Map<UUID, Long> citations(Collection<Source> sources) {
        if (sources.isEmpty())
            return Map.of();
        return getEntityManager().createQuery("select e.source.id, count(e) from Evidence e where e.source in ?1"
                + " and e.removedAt is null group by e.source.id", Object[].class).setParameter(1, sources).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
