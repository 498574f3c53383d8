package org.faktenspur.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.ext.mail.MailClient;

/**
 * Sends what waits. A mailbox is taken by one node at a time, for a few minutes; the network is waited for outside of any
 * transaction; what fails is tried again after longer and longer pauses, and given up after days.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final int MOST_AT_A_TIME = 200;
    private static final int MOST_IN_A_LETTER = 100;

    private final MailClient mailer;
    private final Vertx vertx;
    private final MailSettings settings;
    private final Clock clock;
    private final String base;

    Postman(MailClient mailer, Vertx vertx, MailSettings settings, Clock clock,
            @ConfigProperty(name = "faktenspur.public-url") String base) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.settings = settings;
        this.clock = clock;
        this.base = base;
    }

    /** @param told what it tells, to be struck off the list; empty for a confirmation */
    private record Ready(Letter letter, String messageId, List<UUID> told, Delivery delivery) {
    }

    @Scheduled(every = "{faktenspur.jobs.mail}", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (!settings.isOn())
            return;
        ZonedDateTime now = clock.instant().atZone(settings.zone());
        QuarkusTransaction.requiringNew().run(() -> Notification.giveUpMailOf(now.toInstant().minus(GIVE_UP)));
        for (UUID mailbox : QuarkusTransaction.requiringNew().call(() -> Mailbox.due(now, MOST_AT_A_TIME))) {
            boolean ours = QuarkusTransaction.requiringNew()
                    .call(() -> Mailbox.lease(mailbox, clock.instant().plus(LEASE), clock.instant()));
            // A server that does not answer one does not answer the others either.
            if (ours && !serve(mailbox))
                return;
        }
    }

    /** @return whether the server took it */
    private boolean serve(UUID id) {
        Ready ready = QuarkusTransaction.requiringNew().call(() -> Mailbox.withOwner(id).map(this::ready).orElse(null));
        try {
            if (ready != null)
                send(ready.letter.mail(settings.from().orElseThrow(), ready.messageId));
            QuarkusTransaction.requiringNew().run(() -> sent(id, ready));
            return true;
        } catch (RuntimeException e) {
            // The reason only: it may name the address, which is for nobody's log.
            LOG.warnf("A mail was not taken: %s", e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> Mailbox.<Mailbox> findById(id).turn.fails(clock.instant()));
            return false;
        }
    }

    /**
     * Waits until the server has it. The client starts on an event loop: started elsewhere it listens on another thread than
     * the one that connects, and misses a greeting that comes at once.
     */
    private void send(MailMessage mail) {
        Context loop = vertx.getOrCreateContext();
        Uni.createFrom().deferred(() -> mailer.sendMail(mail))
                .runSubscriptionOn(task -> loop.runOnContext(ignored -> task.run()))
                .await().atMost(PATIENCE);
    }

    /** What is to be said first; null when there is nothing any more. */
    private Ready ready(Mailbox mailbox) {
        if (!mailbox.isConfirmed())
            return new Ready(Letter.confirming(mailbox, base),
                    messageId(mailbox.id, "confirm", mailbox.confirmBy.getEpochSecond()),
                    List.of(), Delivery.NONE);
        List<Notification> told = Notification.waiting(mailbox.id, Delivery.AT_ONCE, MOST_IN_A_LETTER);
        Delivery delivery = told.isEmpty() ? Delivery.DIGEST : Delivery.AT_ONCE;
        if (told.isEmpty() && mailbox.isDigestDue(clock.instant().atZone(settings.zone())))
            told = Notification.waiting(mailbox.id, Delivery.DIGEST, MOST_IN_A_LETTER);
        return told.isEmpty() || !mailbox.isOpen() ? null
                : new Ready(Letter.telling(mailbox, told, base, settings.zone()),
                        messageId(mailbox.id, "told", told.get(0).entry), told.stream().map(each -> each.id).toList(),
                        delivery);
    }

    /** The same for the same, so that what was sent twice because a node died in between is seen to be one. */
    private String messageId(UUID mailbox, String what, long number) {
        return "<" + what + "." + number + "." + mailbox + "@" + URI.create(base).getHost() + ">";
    }

    private void sent(UUID id, Ready ready) {
        Mailbox mailbox = Mailbox.findById(id);
        mailbox.turn.succeeds();
        if (ready == null)
            return;
        Notification.mailed(ready.told);
        if (ready.letter.confirmation() != null)
            mailbox.confirmationSent = true;
        if (ready.delivery == Delivery.DIGEST)
            mailbox.digestedOn = LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
