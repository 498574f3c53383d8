package org.faktenspur.source;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A cited thing: a document, a page, a conversation. Many claims can lean on one. */
@Entity
public class Source extends PanacheEntityBase {

    /** The kind of subject that sources are in the audit chain. */
    public static final String SUBJECT = "source";

    /** Asked with "locate", for which databases expect many rows; with "like" they expect few, and read all to sort them. */
    private static final String NAMED = "locate(:words, lower(title || ' ' || coalesce(publisher, '') || ' '"
            + " || coalesce(agency, '') || ' ' || coalesce(url, ''))) > 0";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Null for what has no address, such as a conversation. */
    public String url;

    /** What makes this and another address the same; null where there is none that could be asked. */
    public String address;

    public String title;

    /** Who answers for it; null where nobody said, and then the host of the address stands for them. */
    public String publisher;

    /** The agency whose report the publisher passes on; null where it speaks for itself. */
    public String agency;

    /** From which role on an account at the desk may know of it; whoever brought it always may. */
    @Enumerated(EnumType.STRING)
    public Role visibleTo = Role.CHECKER;

    @Embedded
    public Link link = new Link();

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser createdBy;

    protected Source() {
    }

    public Source(String url, String title, String publisher, AppUser by, Instant at) {
        this.url = url;
        this.address = Address.canonical(url).orElse(null);
        link.dueAt = at;
        if (Address.isReserved(url))
            link.neverAsk();
        this.title = title;
        this.publisher = publisher;
        this.createdBy = by;
        this.createdAt = at;
    }

    public boolean isShownTo(AppUser user) {
        return user.is(visibleTo) || createdBy.id.equals(user.id);
    }

    /** One that somebody may know of. */
    public static Optional<Source> shown(UUID id, AppUser viewer) {
        return Source.<Source> findByIdOptional(id).filter(source -> source.isShownTo(viewer));
    }

    /** For changing it; read anew, as whoever had it before may have left it. */
    public void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever answers for it, as it is shown. */
    public String publisherOrHost() {
        return publisher != null ? publisher : host(url).orElse(title);
    }

    /** What makes two sources one voice: the same agency, else the same publisher however it is spelt, else the same site. */
    public String voice() {
        return Voice.of(agency != null ? agency
                : publisher != null ? publisher : host(url).map(Address::registrable).orElse(title));
    }

    /** The site of an address, without "www."; empty when it has none. */
    public static Optional<String> host(String url) {
        return Address.host(url);
    }

    /** The newest that has this address, however it is written, of those that somebody may know of. */
    public static Optional<Source> at(String url, AppUser viewer) {
        return Address.canonical(url).flatMap(address -> shown(list("address = ?1 order by id desc", address), viewer));
    }

    private static Optional<Source> shown(List<Source> found, AppUser viewer) {
        return found.stream().filter(source -> source.isShownTo(viewer)).findFirst();
    }

    /** All that have this address; they differ in what they are called. */
    public static List<Source> sharing(String address) {
        return list("address", address);
    }

    /**
     * Makes this the one that asks an address, today: of several nodes that want to, the database lets one change the row.
     *
     * @return whether it is
     */
    public static boolean take(String address, Instant now) {
        return update("link.dueAt = ?1 where address = ?2 and link.dueAt <= ?3", now.plus(Link.PAUSE),
                address, now) > 0;
    }

    /** The very same: same address, title, publisher and agency. */
    public static Optional<Source> known(String url, String title, String publisher, String agency, AppUser viewer) {
        return Address.canonical(url)
                .flatMap(address -> shown(list("address = ?1 and title = ?2 and publisher is not distinct from ?3"
                        + " and agency is not distinct from ?4 order by id", address, title, publisher, agency), viewer));
    }

    /** All that it is called, and where it is: what it is looked for by. */
    public String names() {
        return Stream.of(title, publisher, agency, url).map(name -> name == null ? "" : name).collect(Collectors.joining(" "));
    }

    /** Those which not all of the desk may know, with this in their names. They are few, and the search index has them not. */
    public static List<UUID> narrowlyKnown(String words, int limit) {
        return getEntityManager().createQuery("select s.id from Source s where s.visibleTo in :narrow and " + NAMED, UUID.class)
                .setParameter("narrow", EnumSet.complementOf(EnumSet.of(Role.CHECKER)))
                .setParameter("words", words.strip().toLowerCase(Locale.ROOT)).setMaxResults(limit).getResultList();
    }

    /**
     * Those that somebody may know of, newest first.
     *
     * @param words part of the title, publisher, agency or address; blank for all
     * @param among those that can have them, where somebody knows that these are few
     * @param before the last one of the page before; null for the first page
     */
    public static List<Source> search(String words, Optional<Collection<UUID>> among, UUID before, int limit, AppUser viewer) {
        StringBuilder query = new StringBuilder("(visibleTo in :roles or createdBy = :viewer)");
        Map<String, Object> values = new HashMap<>();
        values.put("roles", Arrays.stream(Role.values()).filter(viewer::is).toList());
        values.put("viewer", viewer);
        if (!words.isBlank()) {
            query.append(" and ").append(NAMED);
            values.put("words", words.strip().toLowerCase(Locale.ROOT));
        }
        among.ifPresent(few -> {
            query.append(" and id in :among");
            values.put("among", few);
        });
        if (before != null) {
            query.append(" and id < :before");
            values.put("before", before);
        }
        return Source.<Source> find(query + " order by id desc", values).page(0, limit).list();
    }
}
