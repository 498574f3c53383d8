package org.faktenspur.web;

import java.io.IOException;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what other sites make a visitor's browser send. Browsers say where a request comes from; a request that says
 * nothing comes from a program, which has no session of somebody else to abuse.
 */
@Provider
@PreMatching
class CrossOriginGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @ConfigProperty(name = "faktenspur.public-url")
    String publicUrl;

    @Inject
    Cookies cookies;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!SAFE.contains(request.getMethod()) && !isOwn(request))
            request.abortWith(Response.status(Response.Status.FORBIDDEN).entity("Cross-origin request refused")
                    .type("text/plain").build());
    }

    private boolean isOwn(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null)
            return OWN_SITES.contains(site);
        String origin = request.getHeaderString("Origin");
        if (origin != null)
            return origin.equals(publicUrl.replaceAll("/+$", ""))
                    || origin.equals(request.getUriInfo().getBaseUri().resolve("/").toString().replaceAll("/$", ""));
        return !request.getCookies().containsKey(cookies.name(Cookies.SESSION));
    }
}
