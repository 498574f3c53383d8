package org.faktenspur.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.faktenspur.account.CurrentUser;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts what is new before a page of the desk is made. */
class BellRinger {

    @Inject
    CurrentUser user;

    @Inject
    Bell bell;

    @ServerRequestFilter
    void ring(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().matches("/(desk|admin)(/.*)?"))
            user.user().ifPresent(viewer -> bell.rings(Notification.countUnread(viewer.id)));
    }
}
