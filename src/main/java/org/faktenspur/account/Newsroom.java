package org.faktenspur.account;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The newsroom that works here; there is one. */
@Entity
public class Newsroom extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    public int id;

    public String name;

    /** Who has to have a second factor: this role and those above it; null for nobody. */
    @Enumerated(EnumType.STRING)
    public Role secondFactorFor;

    protected Newsroom() {
    }

    public Newsroom(String name) {
        this.id = ONLY;
        this.name = name;
    }

    public static void call(String name) {
        known().ifPresentOrElse(newsroom -> newsroom.name = name, () -> new Newsroom(name).persist());
    }

    public static Optional<Newsroom> known() {
        return findByIdOptional(ONLY);
    }

    /** Whether the newsroom wants this account to have a second factor. */
    public static boolean asksSecondFactorOf(AppUser account) {
        return known().map(newsroom -> newsroom.secondFactorFor).filter(account::is)
                .isPresent() && account.mayUsePassword();
    }

    /** Its name, or the product's until it has one. */
    public static String currentName() {
        return known().map(newsroom -> newsroom.name).orElse("Faktenspur");
    }
}
