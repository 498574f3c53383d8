package org.faktenspur.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What opens a newsroom that has no account yet: the same on all nodes, and gone once it was used. */
@Entity
public class SetUpCode extends PanacheEntityBase {

    static final int ONLY = 1;

    @Id
    public int id;

    public String code;

    /** @param drawn what it becomes where no other node was quicker */
    static String shared(String drawn) {
        getEntityManager().createNativeQuery("insert into set_up_code (id, code) values (?1, ?2) on conflict do nothing")
                .setParameter(1, ONLY).setParameter(2, drawn).executeUpdate();
        return SetUpCode.<SetUpCode> findById(ONLY).code;
    }

    /** @return whether it was still there; of all who use it, one gets true */
    static boolean use() {
        return deleteAll() == 1;
    }
}
