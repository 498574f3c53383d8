package org.faktenspur.account;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.identity.SecurityIdentity;

/** A token that may only read changes nothing, whatever its account may do. */
class TokenScope {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Splits a text and keeps nothing of it. */
    private static final String STORES_NOTHING = "/api/v1/extractions";

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter
    void limit(ContainerRequestContext request) {
        boolean readOnly = identity.getAttribute(Identities.SCOPE) == ApiToken.Scope.READ;
        boolean writes = !READING.contains(request.getMethod()) && !request.getUriInfo().getPath().equals(STORES_NOTHING);
        if (readOnly && writes)
            throw new ForbiddenException();
    }
}
