package org.faktenspur.desk;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Source;
import org.faktenspur.source.SourceNames;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.RenameSource;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a source is called, corrected on a page of its own. */
@Path("/desk/sources/{id}/names")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class SourceNamesDesk {

    private final RenameSource rename;
    private final Forms forms;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;

    SourceNamesDesk(RenameSource rename, Forms forms, CurrentUser user, RequestLocale locale, Flash flash) {
        this.rename = rename;
        this.forms = forms;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance sourceNames(Page page);
    }

    /**
     * @param names as they are, or as they were typed
     * @param bound whether a claim in review or published keeps them as they are
     * @param overtaken whether somebody else has changed them meanwhile
     * @param refusal why nothing was changed; null else
     */
    record Page(Source source, SourceNames names, boolean bound, boolean overtaken, String refusal,
            Map<String, String> problems) {

        public String base() {
            return SourceNames.of(source).base();
        }
    }

    @GET
    public TemplateInstance form(@RestPath UUID id) {
        Source source = source(id);
        return page(source, SourceNames.of(source), false, null, Map.of());
    }

    @POST
    public Response save(@RestPath UUID id, @RestForm String title, @RestForm String publisher, @RestForm String agency,
            @RestForm String base) {
        SourceNames typed = new SourceNames(title, publisher, agency);
        Map<String, String> problems = forms.problems(typed);
        if (!problems.isEmpty())
            return Response.status(422).entity(page(source(id), typed, false, null, problems)).build();
        try {
            boolean saved = QuarkusTransaction.requiringNew()
                    .call(() -> rename.with(source(id), typed, base, AppUser.findById(user.required().id)));
            if (!saved)
                return Response.status(409).entity(page(source(id), typed, true, null, Map.of())).build();
            flash.say(locale.texts(SourceMessages.class).renamed());
            return Response.seeOther(URI.create(locale.in("/desk/sources/" + id))).build();
        } catch (Refused refused) {
            String why = locale.texts(Labels.class).rule(refused.rule());
            return Response.status(409).entity(page(source(id), typed, false, why, Map.of())).build();
        }
    }

    private TemplateInstance page(Source source, SourceNames names, boolean overtaken, String refusal,
            Map<String, String> problems) {
        return Templates.sourceNames(new Page(source, names, RenameSource.isBound(Evidence.leaningOn(source)), overtaken,
                refusal, problems));
    }

    private Source source(UUID id) {
        return Source.shown(id, user.required()).orElseThrow(NotFoundException::new);
    }
}
