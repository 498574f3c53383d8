package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where a one-time link leads: its account chooses a password. A used, old or invented link is a page that isn't there. */
@Path("/invitations/{token}")
@Produces("text/html;charset=UTF-8")
public class InvitationResource {

    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    InvitationResource(Clock clock, Flash flash, RequestLocale locale) {
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance invitation(AppUser owner, String problem);
    }

    @GET
    public TemplateInstance form(@RestPath String token) {
        return Templates.invitation(find(token).account, null);
    }

    @POST
    @Transactional
    public Response accept(@RestPath String token, @RestForm String password) {
        Invitation invitation = find(token);
        AppUser account = invitation.account;
        AccountMessages texts = locale.texts(AccountMessages.class);
        Optional<NewPassword.Weakness> weakness = NewPassword.weakness(password,
                List.of(account.username, account.displayName, Newsroom.currentName()));
        if (weakness.isPresent())
            return Response.status(422).entity(Templates.invitation(account, texts.weakness(weakness.get()))).build();
        invitation.accept(password, clock.instant());
        flash.say(texts.passwordChosen());
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private Invitation find(String token) {
        return Invitation.opening(token, clock.instant()).orElseThrow(NotFoundException::new);
    }
}
