package org.faktenspur.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Finds the account behind a token. A token that nobody has leaves its bearer anonymous, and known to have tried. */
@ApplicationScoped
class Identities implements IdentityProvider<TokenAuthenticationRequest> {

    private final SampleCredentials sample;
    private final Clock clock;

    Identities(SampleCredentials sample, Clock clock) {
        this.sample = sample;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> identify(request.getToken().getToken(), request.getToken().getType())));
    }

    private SecurityIdentity identify(String token, String type) {
        boolean bearer = type.equals(BrowserOrToken.BEARER);
        Optional<AppUser> user = bearer ? sample.usernameFor(token).flatMap(AppUser::named).filter(AppUser::isActive)
                : UserSession.owner(token, clock.instant());
        return user.map(found -> of(found, type)).orElseGet(() -> nobody(bearer));
    }

    private static SecurityIdentity of(AppUser user, String type) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder();
        identity.setPrincipal(new QuarkusPrincipal(user.id.toString())).addAttribute("by", type);
        Arrays.stream(Role.values()).filter(user::is).forEach(role -> identity.addRole(role.name()));
        return identity.build();
    }

    private static SecurityIdentity nobody(boolean bearer) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder().setAnonymous(true);
        if (bearer)
            identity.addAttribute(BrowserOrToken.BEARER, "refused");
        return identity.build();
    }
}
