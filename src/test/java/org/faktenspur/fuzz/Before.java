package org.faktenspur.fuzz;

import java.util.List;
import java.util.UUID;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Newsroom;
import org.faktenspur.publication.Policy;
import org.faktenspur.text.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the newsroom and its people chose, to be had again after somebody chose other things. */
record Before(List<Person> people, List<UUID> policies) {

    record Person(UUID id, String name, Language language, String theme) {
    }

    static Before now() {
        return QuarkusTransaction.requiringNew().call(() -> new Before(
                AppUser.everybody().stream().map(user -> new Person(user.id, user.displayName, user.language, user.theme))
                        .toList(),
                Policy.<Policy> listAll().stream().map(policy -> policy.id).toList()));
    }

    /** In the transaction of the caller. */
    void again() {
        for (Person person : people) {
            AppUser user = AppUser.findById(person.id);
            user.displayName = person.name;
            user.language = person.language;
            user.theme = person.theme;
        }
        Policy.<Policy> listAll().stream().filter(policy -> !policies.contains(policy.id)).forEach(Policy::delete);
        Newsroom newsroom = Newsroom.known().orElseThrow();
        newsroom.secondFactorFor = null;
        newsroom.firstLanguage = Language.DE;
        newsroom.bothLanguages = true;
    }
}
