package org.faktenspur.notification;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What an account was told: the new first. */
@Path("/desk/notifications")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class NotificationsResource {

    private static final URI HERE = URI.create("/desk/notifications");
    private static final int AT_A_TIME = 50;

    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;
    private final Clock clock;

    NotificationsResource(CurrentUser user, RequestLocale locale, Flash flash, Clock clock) {
        this.user = user;
        this.locale = locale;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance list(Told told);
    }

    /** @param next the last one shown where more follow; null on the last page */
    record Told(List<Notification> items, Notification next) {

        /** Everything up to here was seen. */
        public UUID newest() {
            return items.stream().filter(Notification::isUnread).map(item -> item.id).findFirst().orElse(null);
        }
    }

    @GET
    public TemplateInstance list(@RestQuery UUID after, @RestQuery boolean read) {
        Notification.Place behind = after == null ? Notification.Place.TOP : new Notification.Place(!read, after);
        List<Notification> found = Notification.list(user.required(), behind, AT_A_TIME + 1);
        boolean more = found.size() > AT_A_TIME;
        List<Notification> shown = more ? found.subList(0, AT_A_TIME) : found;
        return Templates.list(new Told(shown, more ? shown.get(AT_A_TIME - 1) : null));
    }

    /** Leads to what it is about; whoever goes there has read it. */
    @GET
    @Path("{id}")
    @Transactional
    public Response open(@RestPath UUID id) {
        Optional<Notification> told = own(id);
        told.ifPresent(notification -> notification.read(clock.instant()));
        return Response.seeOther(told.map(notification -> URI.create(notification.place())).orElse(HERE)).build();
    }

    @POST
    @Path("{id}/read")
    @Transactional
    public Response read(@RestPath UUID id) {
        own(id).ifPresent(notification -> notification.read(clock.instant()));
        return Response.seeOther(HERE).build();
    }

    /** @param until the newest that the page showed */
    @POST
    @Path("read")
    @Transactional
    public Response readAll(@RestForm UUID until) {
        if (until != null)
            Notification.readAll(user.required(), until, clock.instant());
        return Response.seeOther(HERE).build();
    }

    /** Nothing, and a word about it, where it has settled itself since the page with it was made. */
    private Optional<Notification> own(UUID id) {
        Optional<Notification> told = Notification.of(user.required(), id);
        if (told.isEmpty() && Notification.count("id", id) > 0)
            throw new NotFoundException();
        if (told.isEmpty())
            flash.say(locale.texts(NoticeMessages.class).settled());
        return told;
    }
}
