package org.faktenspur.account;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.faktenspur.text.Language;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.web.Visitor;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells pages who looks at them, and sends strangers from the desk's door to the sign-in page. */
class Welcome {

    @Inject
    CurrentUser currentUser;

    @Inject
    FirstDay firstDay;

    @Inject
    Doorstep doorstep;

    @Inject
    Visitor visitor;

    @Inject
    RequestLocale locale;

    /** Whether the page exists or not: strangers cannot tell. */
    @ServerRequestFilter(preMatching = true)
    Response door(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (firstDay.isToday() && !path.equals("/set-up") && !path.startsWith("/api/"))
            return Response.seeOther(URI.create("/set-up")).build();
        if (!isInside(path) || !currentUser.isAnonymous())
            return null;
        if (request.getMethod().equals("GET"))
            doorstep.wanted(request.getUriInfo().getRequestUri().getRawPath() + query(request));
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    /** Whatever comes behind: also what is no page's address, line breaks included. */
    static boolean isInside(String path) {
        return (path + "/").startsWith("/desk/") || (path + "/").startsWith("/admin/");
    }

    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    @ServerRequestFilter
    void greet() {
        Newsroom newsroom = Newsroom.current();
        visitor.isAt(newsroom.name);
        locale.offer(newsroom.languages().stream().map(Language::locale).toList());
        currentUser.user().ifPresent(user -> {
            visitor.is(user.displayName, user.role.name(), user.theme);
            locale.prefer(user.language == null ? null : user.language.locale());
        });
    }
}
