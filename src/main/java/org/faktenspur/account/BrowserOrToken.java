package org.faktenspur.account;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.web.Cookies;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Knows who asks by the session cookie of a browser or by the bearer token of a program. */
@ApplicationScoped
class BrowserOrToken implements HttpAuthenticationMechanism {

    static final String BEARER = "bearer";
    static final String SESSION = "session";
    private static final String PREFIX = "Bearer ";

    private final Cookies cookies;

    BrowserOrToken(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
            return providers.authenticate(new TokenShown(header.substring(PREFIX.length()).strip(), false));
        return cookies.read(context.request(), Cookies.SESSION)
                .map(token -> providers.authenticate(new TokenShown(token, true))).orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenShown.class);
    }

    static Optional<String> badToken(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(BEARER));
    }
}
