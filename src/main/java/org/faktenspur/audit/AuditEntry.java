package org.faktenspur.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Who did what to what, when. Entries are only ever appended; each carries the hash of the one before, so that a changed
 * or missing entry shows.
 */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {

    /** Counts from 1 without gaps. */
    @Id
    public long number;

    public Instant at;

    /** Null where the system itself acted. */
    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser actor;

    public String verb;

    /** What kind of thing it was done to ("claim", "article"). */
    public String subject;

    public UUID subjectId;

    @Convert(converter = Data.class)
    public Map<String, Object> data;

    public String previousHash;

    public String hash;

    /**
     * Appends to the chain, in the transaction of the change itself. Who must do something in the same transaction
     * observes the entry; who only follows what happens, the {@link AuditTail}.
     */
    public static AuditEntry append(Instant at, AppUser actor, String verb, String subject, UUID subjectId,
            Map<String, ?> data) {
        AuditHead head = AuditHead.locked();
        AuditEntry entry = new AuditEntry();
        entry.number = head.number + 1;
        // The database keeps microseconds; the hash must be the same when it is read back.
        entry.at = at.truncatedTo(ChronoUnit.MICROS);
        entry.actor = actor;
        entry.verb = verb;
        entry.subject = subject;
        entry.subjectId = subjectId;
        entry.data = new TreeMap<>(data);
        entry.previousHash = head.hash;
        entry.hash = entry.computeHash();
        entry.persist();
        head.number = entry.number;
        head.hash = entry.hash;
        Arc.container().beanManager().getEvent().select(AuditEntry.class).fire(entry);
        return entry;
    }

    /** What was appended last; in a transaction that has appended something, its own. */
    public static AuditEntry newest() {
        return findById(AuditHead.length());
    }

    /** @param hashes of entries, by number; the end of an empty chain is always there */
    static boolean areThere(Map<Long, String> hashes) {
        List<String> there = new ArrayList<>(
                find("select hash from AuditEntry where number in ?1", hashes.keySet()).project(String.class).list());
        there.add(AuditChain.GENESIS);
        return there.containsAll(hashes.values());
    }

    private String computeHash() {
        return hash(previousHash, number, at, actor == null ? "" : actor.id.toString(), verb, subject, subjectId.toString(),
                JsonColumn.canonical(data));
    }

    /**
     * What makes an entry what it is.
     *
     * @param actor the account's id, or "" where the system itself acted
     * @param data the JSON as it stands in the database
     */
    static String hash(String previousHash, long number, Instant at, String actor, String verb, String subject,
            String subjectId, String data) {
        return Hash.of(String.join("\n", previousHash, Long.toString(number), at.toString(), actor, verb, subject, subjectId,
                data));
    }

    public static List<AuditEntry> about(String subject, UUID subjectId, long before, int limit) {
        return find("from AuditEntry e left join fetch e.actor where e.subject = ?1 and e.subjectId = ?2"
                + " and e.number < ?3 order by e.number desc", subject, subjectId, before).page(0, limit).list();
    }

    /**
     * What came after, in its order.
     *
     * @param number that of the last entry that is known already, 0 for none
     */
    public static List<AuditEntry> after(long number, int limit) {
        return find("from AuditEntry e left join fetch e.actor where e.number > ?1 order by e.number", number)
                .page(0, limit).list();
    }

    /** Newest first, of everything. */
    public static List<AuditEntry> latest(long before, int limit) {
        return find("from AuditEntry e left join fetch e.actor where e.number < ?1 order by e.number desc", before)
                .page(0, limit).list();
    }

    static class Data extends JsonColumn<Map<String, Object>> {
        Data() {
            super(new TypeReference<>() {
            });
        }
    }
}
