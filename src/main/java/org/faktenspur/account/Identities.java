package org.faktenspur.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Finds the account behind a token. A token that nobody has leaves its bearer anonymous, and known to have tried. */
@ApplicationScoped
class Identities implements IdentityProvider<TokenShown> {

    /** The attribute of an identity that says what its bearer may do with it. */
    static final String SCOPE = "scope";

    private final SampleCredentials sample;
    private final Clock clock;

    Identities(SampleCredentials sample, Clock clock) {
        this.sample = sample;
        this.clock = clock;
    }

    @Override
    public Class<TokenShown> getRequestType() {
        return TokenShown.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenShown request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> identify(request.token, request.byBrowser)));
    }

    private SecurityIdentity identify(String token, boolean byBrowser) {
        if (byBrowser)
            return UserSession.open(token, clock.instant()).map(Identities::atTheirBrowser).orElseGet(() -> nobody(false));
        Optional<AppUser> sampled = sample.usernameFor(token).flatMap(AppUser::named).filter(AppUser::isActive);
        return sampled.<SecurityIdentity> map(user -> of(user, ApiToken.Scope.WRITE).build()).or(() -> byToken(token))
                .orElseGet(() -> nobody(true));
    }

    private Optional<SecurityIdentity> byToken(String text) {
        Optional<ApiToken> token = ApiToken.opening(text, clock.instant());
        token.ifPresent(found -> found.used(clock.instant()));
        return token.map(found -> of(found.owner, found.scope).build());
    }

    private static SecurityIdentity atTheirBrowser(UserSession session) {
        return of(session.owner, ApiToken.Scope.WRITE).addAttribute(BrowserOrToken.SESSION, session.id).build();
    }

    private static QuarkusSecurityIdentity.Builder of(AppUser user, ApiToken.Scope scope) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder();
        identity.setPrincipal(new QuarkusPrincipal(user.id.toString())).addAttribute(SCOPE, scope);
        Arrays.stream(Role.values()).filter(user::is).forEach(role -> identity.addRole(role.name()));
        return identity;
    }

    private static SecurityIdentity nobody(boolean bearer) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder().setAnonymous(true);
        if (bearer)
            identity.addAttribute(BrowserOrToken.BEARER, "refused");
        return identity.build();
    }
}
