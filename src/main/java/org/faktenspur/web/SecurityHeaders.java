package org.faktenspur.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What every answer tells browsers not to do. Nothing inline, nothing from elsewhere, in nobody's frame. */
@Provider
class SecurityHeaders implements ContainerResponseFilter {

    private static final String FRAMED = "/embed/";
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** What other sites may show in theirs. */
    private static final String EMBEDDED = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean framed = request.getUriInfo().getPath().startsWith(FRAMED);
        // What is handed out to be saved is stricter still.
        if (!headers.containsKey("Content-Security-Policy"))
            headers.putSingle("Content-Security-Policy", framed ? EMBEDDED : CONTENT_SECURITY_POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsKey("Cross-Origin-Resource-Policy"))
            headers.putSingle("Cross-Origin-Resource-Policy", framed ? "cross-origin" : "same-origin");
        boolean signedIn = request.getCookies().containsKey("session") || request.getHeaderString("Authorization") != null;
        if (signedIn && !headers.containsKey("Cache-Control"))
            headers.putSingle("Cache-Control", "no-store");
        headers.add("Vary", "Accept-Language, Cookie");
    }
}
