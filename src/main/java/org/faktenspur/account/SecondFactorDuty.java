package org.faktenspur.account;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever is asked to have a second factor and has none gets to the page where one sets it up, and nowhere else. */
class SecondFactorDuty {

    private static final URI SET_UP = URI.create("/desk/account/second-factor");
    private static final Pattern ALLOWED = Pattern.compile("/desk/account(/second-factor(/.*)?|/theme|/language)?");

    @Inject
    CurrentUser user;

    @ServerRequestFilter
    Response ask(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean api = path.startsWith("/api/");
        if (!user.isAtTheirBrowser() || !api && !Welcome.isInside(path) || ALLOWED.matcher(path).matches())
            return null;
        AppUser account = user.required();
        if (!Newsroom.asksSecondFactorOf(account) || SecondFactor.isSetUp(account))
            return null;
        if (api)
            throw new ForbiddenException();
        return Response.seeOther(SET_UP).build();
    }
}
