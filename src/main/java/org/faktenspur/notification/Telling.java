package org.faktenspur.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;

/**
 * Tells people what concerns them, in the transaction of the change itself: what was done was told, and what was not done
 * was not.
 */
@ApplicationScoped
class Telling {

    private final MailSettings mail;

    Telling(MailSettings mail) {
        this.mail = mail;
    }

    void tell(@Observes AuditEntry entry) {
        if (!Claim.SUBJECT.equals(entry.subject))
            return;
        List<Occasion> occasions = Stream.of(Occasion.values()).filter(occasion -> occasion.isGivenBy(entry)).toList();
        Optional<Occasion> settled = Occasion.settledBy(entry);
        if (occasions.isEmpty() && settled.isEmpty())
            return;
        Claim claim = Claim.findById(entry.subjectId);
        settled.ifPresent(occasion -> Notification.withdraw(claim, occasion));
        Map<AppUser, Occasion> audience = audience(occasions, new ClaimCircle(claim, id(entry, "comment")), entry.actor);
        Map<UUID, Mailbox> mailboxes = mailboxes(audience.keySet());
        audience.forEach((person, occasion) -> new Notification(person, occasion, claim, thing(entry), entry)
                .comesBy(mailboxes.get(person.id)).persist());
    }

    /** Nothing waits for a mail that will never go. */
    private Map<UUID, Mailbox> mailboxes(Collection<AppUser> people) {
        return mail.isOn()
                ? Mailbox.of(people).stream().filter(Mailbox::isOpen).collect(Collectors.toMap(each -> each.id, each -> each))
                : Map.of();
    }

    /** Everybody once, for the first reason there is; nobody hears of what they did themselves. */
    static Map<AppUser, Occasion> audience(List<Occasion> occasions, Circle circle, AppUser actor) {
        Map<UUID, AppUser> people = new LinkedHashMap<>();
        Map<AppUser, Occasion> told = new LinkedHashMap<>();
        for (Occasion occasion : occasions)
            for (AppUser person : occasion.audience(circle))
                if (person.isActive() && (actor == null || !actor.id.equals(person.id)))
                    told.putIfAbsent(people.computeIfAbsent(person.id, id -> person), occasion);
        return told;
    }

    private static UUID thing(AuditEntry entry) {
        UUID comment = id(entry, "comment");
        return comment == null ? id(entry, "report") : comment;
    }

    private static UUID id(AuditEntry entry, String key) {
        return entry.data.get(key) instanceof String text ? UUID.fromString(text) : null;
    }
}
