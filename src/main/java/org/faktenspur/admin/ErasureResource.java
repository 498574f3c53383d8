package org.faktenspur.admin;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Erases the personal data of an account that was deactivated; it cannot be undone, so its name has to be typed. */
@Path("/admin/accounts/{id}/erasure")
@RolesAllowed("ADMIN")
@Produces("text/html;charset=UTF-8")
public class ErasureResource {

    private final Erasure erasure;
    private final CurrentUser user;
    private final Flash flash;
    private final RequestLocale locale;

    ErasureResource(Erasure erasure, CurrentUser user, Flash flash, RequestLocale locale) {
        this.erasure = erasure;
        this.user = user;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance erasure(AppUser account, String problem);
    }

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.erasure(find(id), null);
    }

    @POST
    @Transactional
    public Response erase(@RestPath UUID id, @RestForm String username) {
        AppUser account = find(id);
        AdminMessages texts = locale.texts(AdminMessages.class);
        if (username == null || !username.strip().equals(account.username))
            return Response.status(422).entity(Templates.erasure(account, texts.eraseWhom())).build();
        erasure.erase(account, user.required(), texts::formerMember);
        flash.say(texts.erased(account.displayName));
        return Response.seeOther(URI.create("/admin/accounts")).build();
    }

    /** Somebody who still works here is deactivated first. */
    private static AppUser find(UUID id) {
        return AppUser.<AppUser> findByIdOptional(id).filter(account -> !account.isActive() && !account.isForgotten())
                .orElseThrow(NotFoundException::new);
    }
}
