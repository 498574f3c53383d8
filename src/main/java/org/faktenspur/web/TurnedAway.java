package org.faktenspur.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.security.identity.SecurityIdentity;

/** Writes into the log who was not allowed to do something: an account by its id, and what it was. */
class TurnedAway {

    private static final Logger LOG = Logger.getLogger(TurnedAway.class);
    private static final int FORBIDDEN = 403;

    @Inject
    SecurityIdentity identity;

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == FORBIDDEN)
            LOG.warnf("Not allowed: %s %s, account %s", request.getMethod(), Errors.where(request.getUriInfo()),
                    identity.isAnonymous() ? "unknown" : identity.getPrincipal().getName());
    }
}
