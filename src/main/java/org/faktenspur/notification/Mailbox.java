package org.faktenspur.notification;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Newsroom;
import org.faktenspur.audit.JsonColumn;
import org.hibernate.annotations.DynamicUpdate;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Where somebody gets mail, which, and when. Nothing is sent to an address before its owner has confirmed it. */
@Entity
// What its owner chooses and what is noted of its mail never overwrite each other.
@DynamicUpdate
public class Mailbox extends PanacheEntityBase {

    static final Duration TO_CONFIRM = Duration.ofDays(2);
    private static final int USUAL_HOUR = 7;
    private static final int SECRET_BYTES = 32;
    /** Deliberately narrower than what the standards allow: nothing that could end a header or begin another. */
    private static final Pattern ADDRESS = Pattern
            .compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

    @Id
    public UUID id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    public AppUser owner;

    /** Null while there is none. */
    public String address;

    public Instant confirmedAt;

    /** Until when the link works by which the address is confirmed; null when none was asked for. */
    public Instant confirmBy;

    /** Whether that link is on its way. */
    public boolean confirmationSent;

    /** Since when its owner wants no mail at all, whatever they chose before. */
    public Instant stoppedAt;

    /** Signs the links in the mails. */
    public String secret;

    /** Only what differs from what is usual. */
    @Convert(converter = Choices.class)
    public Map<Occasion, Delivery> choices = Map.of();

    /** From which hour of the day on the digest comes. */
    public int digestHour = USUAL_HOUR;

    public LocalDate digestedOn;

    @Embedded
    public MailTurn turn = new MailTurn();

    protected Mailbox() {
    }

    private Mailbox(AppUser owner) {
        this.owner = owner;
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        secret = HexFormat.of().formatHex(random);
    }

    /** Whoever has none has one as is usual, which is kept once they change it. */
    static Mailbox of(AppUser owner) {
        return Mailbox.<Mailbox> findByIdOptional(owner.id).orElseGet(() -> new Mailbox(owner));
    }

    /** Of many, with their owners; those who have none are missing. */
    static List<Mailbox> of(Collection<AppUser> owners) {
        return owners.isEmpty() ? List.of() : list("owner in ?1", owners);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && !text.contains("..");
    }

    /** @param wanted an address, or empty for none */
    void move(String wanted, Instant now) {
        if (wanted.equals(address) && confirmedAt != null)
            return;
        address = wanted.isEmpty() ? null : wanted;
        confirmedAt = null;
        confirmBy = address == null ? null : now.plus(TO_CONFIRM);
        confirmationSent = false;
        turn.startsAfresh();
    }

    void confirm(Instant now, ZoneId zone) {
        confirmedAt = now;
        confirmBy = null;
        stoppedAt = null;
        digestedOn = LocalDate.ofInstant(now, zone);
    }

    void choose(Map<Occasion, Delivery> wanted, int hour) {
        Map<Occasion, Delivery> unusual = new EnumMap<>(Occasion.class);
        wanted.forEach((occasion, delivery) -> {
            if (delivery != occasion.usual())
                unusual.put(occasion, delivery);
        });
        choices = unusual;
        digestHour = hour;
    }

    public Delivery delivery(Occasion occasion) {
        return choices.getOrDefault(occasion, occasion.usual());
    }

    public boolean isConfirmed() {
        return address != null && confirmedAt != null;
    }

    /** Whether its owner gets any mail. */
    public boolean isOpen() {
        return isConfirmed() && stoppedAt == null;
    }

    Locale language() {
        return (owner.language == null ? Newsroom.current().firstLanguage : owner.language).locale();
    }

    /** Whether the day's digest is due and has not been sent. */
    boolean isDigestDue(ZonedDateTime now) {
        return now.getHour() >= digestHour && (digestedOn == null || digestedOn.isBefore(now.toLocalDate()));
    }

    /** Those that have something to be sent, and that nobody is busy with. */
    static List<UUID> due(ZonedDateTime now, int limit) {
        return getEntityManager().createQuery("select m.id from Mailbox m where m.address is not null"
                + " and m.owner.deactivatedAt is null and (m.turn.leasedUntil is null or m.turn.leasedUntil < :now)"
                + " and (m.turn.notBefore is null or m.turn.notBefore <= :now) and (m.confirmBy > :now and m.confirmationSent = false"
                + " or m.confirmedAt is not null and m.stoppedAt is null and exists (select 1 from Notification n"
                + " where n.recipient.id = m.id and n.readAt is null and (n.mail = :atOnce or n.mail = :digest"
                + " and m.digestHour <= :hour and (m.digestedOn is null or m.digestedOn < :today)))) order by m.id",
                UUID.class).setParameter("now", now.toInstant()).setParameter("atOnce", Delivery.AT_ONCE)
                .setParameter("digest", Delivery.DIGEST).setParameter("hour", now.getHour())
                .setParameter("today", now.toLocalDate()).setMaxResults(limit).getResultList();
    }

    /** @return whether it is ours now: of several nodes that want it, one's */
    static boolean lease(UUID id, Instant until, Instant now) {
        return update("turn.leasedUntil = ?1 where id = ?2 and (turn.leasedUntil is null or turn.leasedUntil < ?3)", until, id,
                now) == 1;
    }

    static Optional<Mailbox> withOwner(UUID id) {
        return find("from Mailbox m join fetch m.owner where m.id = ?1", id).firstResultOptional();
    }

    static class Choices extends JsonColumn<Map<Occasion, Delivery>> {
        Choices() {
            super(new TypeReference<>() {
            });
        }
    }
}
