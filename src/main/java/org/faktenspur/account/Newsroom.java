package org.faktenspur.account;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.faktenspur.text.Language;

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

    /** What readers are answered in who ask for nothing that it offers. */
    @Enumerated(EnumType.STRING)
    public Language firstLanguage = Language.DE;

    /** Whether readers may have the other language instead. */
    public boolean bothLanguages = true;

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

    /** As it is, or as it will be until somebody says otherwise. */
    public static Newsroom current() {
        return known().orElseGet(() -> new Newsroom("Faktenspur"));
    }

    /** What its public pages offer, the first one first. */
    public List<Language> languages() {
        return Arrays.stream(Language.values()).filter(language -> bothLanguages || language == firstLanguage)
                .sorted(Comparator.comparing(language -> language != firstLanguage)).toList();
    }

    /** Whether the newsroom wants this account to have a second factor. */
    public static boolean asksSecondFactorOf(AppUser account) {
        Role from = current().secondFactorFor;
        return from != null && account.is(from) && account.mayUsePassword();
    }

    /** Its name, or the product's until it has one. */
    public static String currentName() {
        return current().name;
    }
}
