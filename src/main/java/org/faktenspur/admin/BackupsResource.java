package org.faktenspur.admin;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.upkeep.Backup;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Backups of the embedded database: which there are, and one more. They stay on the server. */
@Path("/admin/backups")
@RolesAllowed("ADMIN")
@Produces("text/html;charset=UTF-8")
public class BackupsResource {

    private final Backup backup;
    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    BackupsResource(Backup backup, CurrentUser user, Clock clock, Flash flash, RequestLocale locale) {
        this.backup = backup;
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance backups(boolean possible, List<Backup.Copy> copies);
    }

    @GET
    public TemplateInstance show() throws IOException {
        return Templates.backups(backup.isPossible(), backup.copies());
    }

    /** That it was asked for stands in the record, and so in the copy itself. */
    @POST
    public Response make() throws IOException, SQLException {
        if (!backup.isPossible())
            return answer(locale.texts(AdminMessages.class).backupsElsewhere());
        AppUser by = user.required();
        QuarkusTransaction.requiringNew().run(() -> AuditEntry.append(clock.instant(), AppUser.findById(by.id), "back-up",
                "newsroom", NewsroomResource.THE_ONE, Map.of()));
        backup.make();
        return answer(locale.texts(AdminMessages.class).backedUp());
    }

    private Response answer(String said) {
        flash.say(said);
        return Response.seeOther(URI.create("/admin/backups")).build();
    }
}
