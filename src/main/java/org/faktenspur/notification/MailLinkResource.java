package org.faktenspur.notification;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where the links in mails lead; whoever has the mail need not be signed in. Looking changes nothing, for programs look at
 * links too; a button does, and a mail program that is asked to unsubscribe presses it by itself (RFC 8058).
 */
@Path("/mail")
@Produces("text/html;charset=UTF-8")
public class MailLinkResource {

    private final MailSettings settings;
    private final Clock clock;
    private final RequestLocale locale;

    MailLinkResource(MailSettings settings, Clock clock, RequestLocale locale) {
        this.settings = settings;
        this.clock = clock;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance mailLink(MailLink link, Mailbox mailbox, boolean done);
    }

    @GET
    @Path("confirm/{token}")
    public Response askToConfirm(@RestPath String token) {
        return page(MailLink.CONFIRM, open(MailLink.CONFIRM, token), false);
    }

    @POST
    @Path("confirm/{token}")
    @Transactional
    public Response confirm(@RestPath String token) {
        Mailbox mailbox = open(MailLink.CONFIRM, token);
        mailbox.confirm(clock.instant(), settings.zone());
        return page(MailLink.CONFIRM, mailbox, true);
    }

    @GET
    @Path("stop/{token}")
    public Response askToStop(@RestPath String token) {
        return page(MailLink.STOP, open(MailLink.STOP, token), false);
    }

    @POST
    @Path("stop/{token}")
    @Transactional
    public Response stop(@RestPath String token) {
        Mailbox mailbox = open(MailLink.STOP, token);
        if (mailbox.stoppedAt == null)
            mailbox.stoppedAt = clock.instant();
        return page(MailLink.STOP, mailbox, true);
    }

    private Mailbox open(MailLink link, String token) {
        Mailbox mailbox = link.open(token, clock.instant()).orElseThrow(NotFoundException::new);
        locale.prefer(mailbox.language());
        return mailbox;
    }

    private static Response page(MailLink link, Mailbox mailbox, boolean done) {
        return Response.ok(Templates.mailLink(link, mailbox, done)).header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex").header("Referrer-Policy", "no-referrer").build();
    }
}
