package org.faktenspur.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;

/**
 * That somebody is told of something that happened to a claim. It says what, by whom and where, never what was found or
 * written: that is shown behind the link, with the rights of whoever follows it.
 */
@Entity
public class Notification extends PanacheEntityBase {

    private static final String WITH_ALL = "from Notification n join fetch n.claim left join fetch n.actor where n.recipient = ?1";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser recipient;

    @Enumerated(EnumType.STRING)
    public Occasion occasion;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** The comment or the report that it is about; null where it is about the claim as a whole. */
    public UUID thing;

    /** Null where it was the clock, or a reader. */
    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser actor;

    /** The number of the entry of the audit chain that gave occasion. Nobody is told of one entry twice. */
    public long entry;

    public Instant at;

    /** Null while it is new. */
    public Instant readAt;

    /** How it still has to come by mail; null where it has, or never does. */
    @Enumerated(EnumType.STRING)
    public Delivery mail;

    protected Notification() {
    }

    Notification(AppUser recipient, Occasion occasion, Claim claim, UUID thing, AuditEntry entry) {
        this.recipient = recipient;
        this.occasion = occasion;
        this.claim = claim;
        this.thing = thing;
        this.actor = entry.actor;
        this.entry = entry.number;
        this.at = entry.at;
    }

    /** @param mailbox null for whoever gets no mail */
    Notification comesBy(Mailbox mailbox) {
        Delivery delivery = mailbox == null ? Delivery.NONE : mailbox.delivery(occasion);
        mail = delivery == Delivery.NONE ? null : delivery;
        return this;
    }

    public boolean isUnread() {
        return readAt == null;
    }

    /** By a statement of its own: where it is withdrawn at the same moment, there is nothing to be done. */
    void read(Instant now) {
        update("readAt = ?1 where id = ?2 and readAt is null", now, id);
    }

    /** The very place that it is about. */
    public String place() {
        String workbench = "/desk/claims/" + claim.id;
        return switch (occasion) {
            case ERROR_REPORTED -> "/desk/reports?state=NEW" + (thing == null ? "" : "#report-" + thing);
            case REVIEW_WANTED, CHANGES_REQUESTED -> workbench + "#review";
            case REPLY_DUE -> workbench + "#reply";
            case RECHECK_DUE, ASSIGNED -> workbench + "#todo";
            case MENTIONED, ANSWERED, THREAD_BLOCKS, THREAD_SETTLED ->
                workbench + (thing == null ? "#discussion" : "#said-" + thing);
            case RETRACTION_PROPOSED, PUBLISHED -> workbench;
        };
    }

    static long countUnread(UUID recipient) {
        return count("recipient.id = ?1 and readAt is null", recipient);
    }

    static Optional<Notification> of(AppUser recipient, UUID id) {
        return find(WITH_ALL + " and n.id = ?2", recipient, id).firstResultOptional();
    }

    /** Where a list goes on: behind this one of the new, or of the read. */
    record Place(boolean unread, UUID id) {

        static final Place TOP = new Place(true, new UUID(-1, -1));

        static Place of(Notification last) {
            return new Place(last.isUnread(), last.id);
        }
    }

    /** The new ones first, each kind newest first. */
    static List<Notification> list(AppUser recipient, Place behind, int limit) {
        List<Notification> found = new ArrayList<>();
        if (behind.unread)
            found.addAll(part(recipient, " and n.readAt is null", "n.readAt desc, ", behind.id, limit));
        if (found.size() < limit)
            found.addAll(part(recipient, " and n.readAt is not null", "", behind.unread ? Place.TOP.id : behind.id,
                    limit - found.size()));
        return found;
    }

    /** @param alike what they have in common comes first in the order, as in the index that the order is read from */
    private static List<Notification> part(AppUser recipient, String which, String alike, UUID before, int limit) {
        return Notification.<Notification> find(WITH_ALL + which + " and n.id < ?2 order by " + alike + "n.id desc", recipient,
                before)
                .page(Page.ofSize(limit)).list();
    }

    /** All that were there when somebody looked; what came since stays new. */
    static void readAll(AppUser recipient, UUID newest, Instant now) {
        update("readAt = ?1 where recipient = ?2 and readAt is null and id <= ?3", now, recipient, newest);
    }

    /** Who were told of this thing of a claim for this reason. */
    static List<UUID> recipients(Claim claim, Occasion occasion, UUID thing) {
        return getEntityManager()
                .createQuery(
                        "select n.recipient.id from Notification n where n.claim = ?1 and n.occasion = ?2 and n.thing = ?3",
                        UUID.class)
                .setParameter(1, claim).setParameter(2, occasion).setParameter(3, thing).getResultList();
    }

    /** Who was told of something that happened in this stretch of the audit chain. */
    public static Set<UUID> toldBetween(long first, long last) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct n.recipient.id from Notification n where n.entry between ?1 and ?2", UUID.class)
                .setParameter(1, first).setParameter(2, last).getResultList());
    }

    /** Nobody is asked any more for what is done. */
    static void withdraw(Claim claim, Occasion occasion) {
        delete("claim = ?1 and occasion = ?2 and readAt is null", claim, occasion);
    }

    /** What still has to come to somebody in this way and was not read meanwhile, oldest first. */
    static List<Notification> waiting(UUID recipient, Delivery delivery, int limit) {
        return Notification.<Notification> find("from Notification n join fetch n.claim left join fetch n.actor"
                + " where n.recipient.id = ?1 and n.mail = ?2 and n.readAt is null order by n.id", recipient, delivery)
                .page(Page.ofSize(limit)).list();
    }

    static void mailed(Collection<UUID> ids) {
        if (!ids.isEmpty())
            update("mail = null where id in ?1", ids);
    }

    static void giveUpMailOf(Instant then) {
        update("mail = null where mail in ?1 and at < ?2", Set.of(Delivery.AT_ONCE, Delivery.DIGEST), then);
    }

    static long forgetReadBefore(Instant then) {
        return delete("readAt < ?1", then);
    }
}
