package org.faktenspur.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing has a zero character in its address, and PostgreSQL takes none: whoever sends one is told so. */
class ZeroCharacters {

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00"))
            throw new BadRequestException();
    }
}
