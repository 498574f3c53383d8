package org.faktenspur.notification;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What an account gets by mail, where, and when. */
@Path("/desk/account/notifications")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class MailboxResource {

    private static final URI HERE = URI.create("/desk/account/notifications");
    private static final int LAST_HOUR = 23;

    private final CurrentUser user;
    private final MailSettings settings;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    MailboxResource(CurrentUser user, MailSettings settings, Clock clock, Flash flash, RequestLocale locale) {
        this.user = user;
        this.settings = settings;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance mailbox(Page page);
    }

    /**
     * @param on whether the newsroom sends mail at all
     * @param typed the address as it was typed, and what is wrong with it, or null
     */
    record Page(Mailbox mailbox, boolean on, String typed, String problem) {

        public Occasion[] occasions() {
            return Occasion.values();
        }

        public Delivery[] deliveries() {
            return Delivery.values();
        }

        public List<Integer> hours() {
            return IntStream.rangeClosed(0, LAST_HOUR).boxed().toList();
        }

        public boolean chosen(Occasion occasion, Delivery delivery) {
            return mailbox.delivery(occasion) == delivery;
        }
    }

    @GET
    public TemplateInstance show() {
        Mailbox mailbox = Mailbox.of(user.required());
        return Templates.mailbox(new Page(mailbox, settings.isOn(), mailbox.address, null));
    }

    @POST
    @Transactional
    public Response choose(MultivaluedMap<String, String> form) {
        Map<Occasion, Delivery> wanted = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values())
            for (Delivery delivery : Delivery.values())
                if (delivery.name().equals(form.getFirst(occasion.name())))
                    wanted.put(occasion, delivery);
        Mailbox mailbox = Mailbox.of(user.required());
        mailbox.choose(wanted, hour(form.getFirst("hour"), mailbox.digestHour));
        return kept(mailbox, texts().chosen());
    }

    private static int hour(String typed, int otherwise) {
        return typed != null && typed.matches("1?[0-9]|2[0-3]") ? Integer.parseInt(typed) : otherwise;
    }

    /** A new address gets a mail with a link first. */
    @POST
    @Path("address")
    @Transactional
    public Response move(@RestForm String address) {
        String typed = address == null ? "" : address.strip();
        Mailbox mailbox = Mailbox.of(user.required());
        if (!typed.isEmpty() && !Mailbox.isAddress(typed))
            return Response.status(422)
                    .entity(Templates.mailbox(new Page(mailbox, settings.isOn(), typed, texts().noAddress()))).build();
        mailbox.move(typed, clock.instant());
        return kept(mailbox, typed.isEmpty() ? texts().addressGone() : texts().confirmationSent());
    }

    /** After all mail was stopped. */
    @POST
    @Path("resumption")
    @Transactional
    public Response resume() {
        Mailbox mailbox = Mailbox.of(user.required());
        mailbox.stoppedAt = null;
        return kept(mailbox, texts().resumed());
    }

    private Response kept(Mailbox mailbox, String said) {
        mailbox.persist();
        flash.say(said);
        return Response.seeOther(HERE).build();
    }

    private NoticeMessages texts() {
        return locale.texts(NoticeMessages.class);
    }
}
