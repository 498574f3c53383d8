package org.faktenspur.account;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The passwords and API tokens of the sample newsroom, which everybody knows. They work only while it is switched on. */
@ApplicationScoped
public class SampleCredentials {

    private static final String TOKEN = "sample-";
    private static final List<Person> PEOPLE = List.of(new Person("erika", Role.EDITOR), new Person("fabian", Role.CHECKER),
            new Person("frieda", Role.CHECKER), new Person("ada", Role.ADMIN));
    private static final List<String> CAST = PEOPLE.stream().map(Person::username).toList();

    /** One of the cast. */
    public record Person(String username, Role role) {
    }

    private final boolean on;

    SampleCredentials(@ConfigProperty(name = "faktenspur.sample") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    public List<Person> cast() {
        return on ? PEOPLE : List.of();
    }

    public String passwordOf(String username) {
        return username + "-faktenspur";
    }

    /** Whether this is a password of the sample while the sample is off. */
    boolean isRefused(String username, String password) {
        return !on && CAST.contains(username) && passwordOf(username).equals(password);
    }

    Optional<String> usernameFor(String token) {
        return on && token.startsWith(TOKEN) ? Optional.of(token.substring(TOKEN.length())).filter(CAST::contains)
                : Optional.empty();
    }
}
