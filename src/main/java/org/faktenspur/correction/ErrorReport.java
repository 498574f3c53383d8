package org.faktenspur.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TypedQuery;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.FactCheck;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a reader says is wrong with a fact-check. Of the reader only what they wrote is known. */
@Entity
public class ErrorReport extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** The version that readers saw then. */
    @ManyToOne(fetch = FetchType.LAZY)
    public FactCheck factCheck;

    public String text;

    /** Where the reader wants an answer; null if they want none. */
    public String contact;

    public Instant receivedAt;

    @Enumerated(EnumType.STRING)
    public ReportState state = ReportState.NEW;

    /** What was done about it, or why nothing was; null while it is new. */
    public String note;

    public Instant handledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser handledBy;

    protected ErrorReport() {
    }

    public ErrorReport(FactCheck about, String text, String contact, Instant at) {
        this.claim = about.claim;
        this.factCheck = about;
        this.text = text;
        this.contact = contact;
        this.receivedAt = at;
    }

    public boolean isNew() {
        return state == ReportState.NEW;
    }

    public void becomes(ReportState next, String why, AppUser by, Instant at) {
        state = next;
        note = why;
        handledBy = by;
        handledAt = at;
    }

    /** The id of the claim that it is about, without loading either. */
    public static Optional<UUID> claimOf(UUID report) {
        return getEntityManager().createQuery("select r.claim.id from ErrorReport r where r.id = ?1", UUID.class)
                .setParameter(1, report).getResultStream().findFirst();
    }

    public static Optional<ErrorReport> withClaim(UUID id) {
        return find("from ErrorReport r join fetch r.claim join fetch r.factCheck left join fetch r.handledBy where r.id = ?1",
                id)
                .firstResultOptional();
    }

    /**
     * Newest first, with claim and version.
     *
     * @param state null for all
     * @param before the last one of the page before; null for the first page
     */
    public static List<ErrorReport> list(ReportState state, UUID before, int limit) {
        Map<String, Object> values = new HashMap<>();
        List<String> where = new ArrayList<>();
        if (state != null) {
            where.add("r.state = :state");
            values.put("state", state);
        }
        if (before != null) {
            where.add("r.id < :before");
            values.put("before", before);
        }
        TypedQuery<UUID> ids = getEntityManager().createQuery("select r.id from ErrorReport r"
                + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by "
                + (state == null ? "" : "r.state, ") + "r.id desc", UUID.class);
        values.forEach(ids::setParameter);
        List<UUID> found = ids.setMaxResults(limit).getResultList();
        return found.isEmpty() ? List.of()
                : list("from ErrorReport r join fetch r.claim join fetch r.factCheck left join fetch r.handledBy"
                        + " where r.id in ?1 order by r.id desc", found);
    }

    /** Nobody writes to these readers any more. */
    public static long forgetContacts(Instant handledBefore) {
        return update("contact = null where contact is not null and handledAt < ?1", handledBefore);
    }

    public static long forget(Instant handledBefore) {
        return delete("handledAt < ?1", handledBefore);
    }

    /** Of one claim that nobody has dealt with yet. */
    public static long countNew(Claim claim) {
        return count("claim = ?1 and state = ?2", claim, ReportState.NEW);
    }
}
