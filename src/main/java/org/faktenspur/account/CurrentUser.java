package org.faktenspur.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** Whoever makes this request. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<AppUser> user() {
        return isAnonymous() ? Optional.empty()
                : AppUser.findByIdOptional(UUID.fromString(identity.getPrincipal().getName()));
    }

    /** @throws UnauthorizedException when nobody is signed in */
    public AppUser required() {
        return user().orElseThrow(UnauthorizedException::new);
    }

    /** The session of the browser that asks; empty for programs. */
    public Optional<UUID> session() {
        return Optional.ofNullable(identity.getAttribute(BrowserOrToken.SESSION));
    }

    /** Whom an identity provider vouches for has yet to be somebody here. */
    public boolean isAnonymous() {
        return identity.getAttribute(Identities.SCOPE) == null;
    }

    /** Whether they came with a browser that is signed in, not with a token. */
    boolean isAtTheirBrowser() {
        return session().isPresent();
    }

    /** Whether a bearer token came along that nobody has. */
    public boolean cameWithABadToken() {
        return BrowserOrToken.badToken(identity).isPresent();
    }
}
