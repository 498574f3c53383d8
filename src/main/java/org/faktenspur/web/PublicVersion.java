package org.faktenspur.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Counts what readers get to see: whoever kept a page knows by it whether the page is still what the newsroom says. */
@Entity
public class PublicVersion extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    public int id;

    public long number;

    public Instant changedAt;

    /** That readers see something else from now on; for observers, after the transaction. */
    record Changed(long number, Instant at) {
    }

    /** To be called in the transaction that changes something readers see. */
    public static void bump(Instant at) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        update("number = number + 1, changedAt = ?1 where id = ?2", kept, ONLY);
        Long number = getEntityManager().createQuery("select number from PublicVersion", Long.class).getSingleResult();
        Arc.container().beanManager().getEvent().select(Changed.class).fire(new Changed(number, kept));
    }

    static PublicVersion current() {
        return find("from PublicVersion").singleResult();
    }
}
