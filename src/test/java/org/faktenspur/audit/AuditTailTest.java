package org.faktenspur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuditTailTest {

    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    @Inject
    AuditTail tail;

    @Inject
    Follower follower;

    @Singleton
    static class Follower {

        final BlockingQueue<AuditTail.Grown> heard = new LinkedBlockingQueue<>();

        void grown(@ObservesAsync AuditTail.Grown grown) {
            heard.add(grown);
        }
    }

    @BeforeEach
    void hearOnlyWhatComesNow() throws InterruptedException {
        append();
        while (heard().to() < length())
            continue;
    }

    @Test
    void tellsOfWhatThisNodeCommits() throws InterruptedException {
        long before = length();
        append();
        assertThat(heard()).isEqualTo(new AuditTail.Grown(before + 1, before + 1));
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        long before = tail.seen();
        QuarkusTransaction.begin();
        AuditEntry.append(NOW, null, "try", "test", UUID.randomUUID(), Map.of());
        QuarkusTransaction.rollback();
        assertThat(tail.seen()).isEqualTo(before);
    }

    @Test
    void tellsOfWhatAnotherNodeCommitted() throws InterruptedException {
        long before = length();
        appendElsewhere();
        appendElsewhere();
        tail.look();
        assertThat(heard()).isEqualTo(new AuditTail.Grown(before + 1, before + 2));
        assertThat(AuditEntry.after(before, 10)).extracting(entry -> entry.verb).containsExactly("elsewhere", "elsewhere");
        assertThat(AuditChain.verify().valid()).isTrue();
    }

    @Test
    void whatWasHeardOfIsThereAndWhatNeverWasIsNot() {
        long last = length();
        String hash = AuditEntry.<AuditEntry> findById(last).hash;
        assertThat(AuditEntry.areThere(Map.of(last, hash))).isTrue();
        assertThat(AuditEntry.areThere(Map.of(0L, AuditChain.GENESIS))).isTrue();
        assertThat(AuditEntry.areThere(Map.of(last, hash, last + 1, "f".repeat(64)))).isFalse();
        assertThat(AuditEntry.areThere(Map.of(last, "f".repeat(64)))).isFalse();
    }

    private AuditTail.Grown heard() throws InterruptedException {
        AuditTail.Grown heard = follower.heard.poll(10, TimeUnit.SECONDS);
        assertThat(heard).as("what the tail tells").isNotNull();
        return heard;
    }

    private static long length() {
        return QuarkusTransaction.requiringNew().call(AuditHead::length);
    }

    private static void append() {
        QuarkusTransaction.requiringNew()
                .run(() -> AuditEntry.append(NOW, null, "here", "test", UUID.randomUUID(), Map.of()));
    }

    /** Past the events of this node, as one that runs on another machine would. */
    private static void appendElsewhere() {
        QuarkusTransaction.requiringNew().run(() -> {
            AuditHead head = AuditHead.locked();
            String subject = UUID.randomUUID().toString();
            String hash = AuditEntry.hash(head.hash, head.number + 1, NOW, "", "elsewhere", "test", subject, "{}");
            AuditHead.getEntityManager().createNativeQuery("insert into audit_entry"
                    + " (number, at, verb, subject, subject_id, data, previous_hash, hash) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                    .setParameter(1, head.number + 1).setParameter(2, OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                    .setParameter(3, "elsewhere").setParameter(4, "test").setParameter(5, UUID.fromString(subject))
                    .setParameter(6, "{}").setParameter(7, head.hash).setParameter(8, hash).executeUpdate();
            head.number++;
            head.hash = hash;
        });
    }
}
