package org.faktenspur.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The end of the audit chain. Its one row is locked while an entry is appended, so that the chain never forks. */
@Entity
public class AuditHead extends PanacheEntityBase {

    static final int ONLY = 1;

    @Id
    public int id;

    public long number;

    public String hash;

    /** How many entries there are. */
    public static long length() {
        return current().number;
    }

    static AuditHead current() {
        return findById(ONLY);
    }

    static AuditHead locked() {
        BriefHold.begins();
        return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
