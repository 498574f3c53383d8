package org.faktenspur.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Who somebody is here whom the newsroom's identity provider vouches for. The provider decides who they are and, by their
 * groups, what they may do; an account of the same username is theirs, for the operator chose whom to trust.
 */
@ApplicationScoped
class SingleSignOn {

    /** Which of the provider's groups may do what. */
    @ConfigMapping(prefix = "faktenspur.single-sign-on")
    interface Settings {

        /** The claim of the ID token that lists a person's groups. */
        @WithDefault("groups")
        String groupsClaim();

        Optional<List<String>> checkers();

        Optional<List<String>> editors();

        Optional<List<String>> administrators();
    }

    private final Settings settings;
    private final Clock clock;
    private final Event<AccountChange> changes;

    SingleSignOn(Settings settings, Clock clock, Event<AccountChange> changes) {
        this.settings = settings;
        this.clock = clock;
        this.changes = changes;
    }

    /** Empty for somebody whom nobody here gave a role, or who was deactivated. */
    Optional<AppUser> account(JsonWebToken token) {
        return role(groups(token)).flatMap(role -> account(token, role)).filter(AppUser::isActive);
    }

    private Optional<AppUser> account(JsonWebToken token, Role role) {
        String externalId = token.getIssuer() + "|" + token.getSubject();
        Optional<AppUser> known = AppUser.linkedTo(externalId);
        AppUser account = known.orElseGet(() -> link(token, role, externalId));
        if (account != null && account.role != role && !account.isLastAdministrator()) {
            account.role = role;
            changes.fire(new AccountChange(account, account, "change-rights", Map.of("role", role.name())));
        }
        return Optional.ofNullable(account);
    }

    /**
     * Null where the username is nobody's to have: unfit, linked to somebody else, or an administrator's, and the provider
     * does not say that they are one: a name alone inherits nothing.
     */
    private AppUser link(JsonWebToken token, Role role, String externalId) {
        String username = username(token);
        if (!AppUser.isUsername(username) || RetiredName.is(username))
            return null;
        AppUser account = AppUser.named(username).orElseGet(() -> AppUser.invited(username, name(token, username), role,
                clock.instant()));
        if (account.externalId != null || account.is(Role.ADMIN) && role != Role.ADMIN)
            return null;
        account.externalId = externalId;
        account.persist();
        changes.fire(AccountChange.own(account, "link-account"));
        return account;
    }

    private static String username(JsonWebToken token) {
        String preferred = token.getClaim("preferred_username");
        return (preferred == null ? "" : preferred).toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
    }

    private static String name(JsonWebToken token, String username) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() || name.length() > 200 ? username : name.strip();
    }

    private List<String> groups(JsonWebToken token) {
        Object claim = token.getClaim(settings.groupsClaim());
        return claim instanceof Collection<?> groups
                ? groups.stream().map(group -> group instanceof JsonString json ? json.getString() : group.toString()).toList()
                : List.of();
    }

    private Optional<Role> role(List<String> groups) {
        if (has(settings.administrators(), groups))
            return Optional.of(Role.ADMIN);
        if (has(settings.editors(), groups))
            return Optional.of(Role.EDITOR);
        return has(settings.checkers(), groups) ? Optional.of(Role.CHECKER) : Optional.empty();
    }

    private static boolean has(Optional<List<String>> wanted, List<String> groups) {
        return wanted.stream().flatMap(List::stream).anyMatch(groups::contains);
    }
}
