package org.faktenspur.live;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.faktenspur.account.CurrentUser;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** Tells a page that is open that there is something new, as long as its browser is signed in. */
@Path("/desk/live")
@RolesAllowed("CHECKER")
public class LiveResource {

    private final Switchboard switchboard;
    private final CurrentUser user;
    private final Clock clock;

    LiveResource(Switchboard switchboard, CurrentUser user, Clock clock) {
        this.switchboard = switchboard;
        this.user = user;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance bell();
    }

    /**
     * @param on what the page shows
     * @param after the number of the last entry of the audit chain that the page knows
     * @param last the same, of a browser that calls again
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    // Proxies pass on at once what they would else collect.
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> follow(@RestQuery String on, @RestQuery long after, @RestHeader("Last-Event-ID") Long last,
            @Context Sse sse) {
        UUID session = user.session().orElseThrow(ForbiddenException::new);
        UUID account = user.required().id;
        Topic topic = Topic.of(on);
        if (!topic.exists())
            throw new NotFoundException();
        if (!switchboard.hasRoomFor(account))
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        return switchboard.connect(new Line(account, session, topic, clock.instant()), last == null ? after : last)
                .map(signal -> signal.on(sse));
    }

    /** The bell alone, for a page that shows nothing else that is live. */
    @GET
    @Path("bell")
    @Produces("text/html;charset=UTF-8")
    public TemplateInstance bell() {
        return Templates.bell();
    }
}
