package org.faktenspur.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a node is there, as it says itself every few seconds. */
@Entity
public class LivingNode extends PanacheEntityBase {

    @Id
    public UUID id;

    public Instant seenAt;

    static void isHere(UUID id, Instant now) {
        if (update("seenAt = ?1 where id = ?2", now, id) == 0) {
            LivingNode node = new LivingNode();
            node.id = id;
            node.seenAt = now;
            node.persist();
        }
    }

    static void forget(Instant before) {
        delete("seenAt < ?1", before);
    }
}
