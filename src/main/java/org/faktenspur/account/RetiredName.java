package org.faktenspur.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A username that somebody had who was forgotten. Nobody gets it again: what old comments say to it was not said to them. */
@Entity
public class RetiredName extends PanacheEntityBase {

    @Id
    public String nameHash;

    static void retire(String username) {
        RetiredName name = new RetiredName();
        name.nameHash = TokenHash.of(username);
        name.persist();
    }

    public static boolean is(String username) {
        return findById(TokenHash.of(username)) != null;
    }
}
