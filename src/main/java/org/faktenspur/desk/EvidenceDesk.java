package org.faktenspur.desk;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Source;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.EvidenceDraft;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Research;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Evidence: added at the workbench or with a source that is known already, changed on a page of its own, taken away. */
@Path("/desk/claims/{id}/evidence")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class EvidenceDesk {

    private final Workbench workbench;
    private final Research research;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Forms forms;

    EvidenceDesk(Workbench workbench, Research research, CurrentUser user, RequestLocale locale, Forms forms) {
        this.workbench = workbench;
        this.research = research;
        this.user = user;
        this.locale = locale;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance evidenceForm(EvidenceForm page);
    }

    @POST
    public Response add(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, by) -> research.addEvidence(claim, by,
                workbench.fit(EvidenceForm.draft(form, by)), Optional.empty()));
    }

    /** @param source one that is known already */
    @GET
    @Path("new")
    public TemplateInstance choose(@RestPath UUID id, @RestQuery UUID source) {
        Source chosen = source == null ? null
                : Source.shown(source, user.required()).orElseThrow(NotFoundException::new);
        return Templates.evidenceForm(EvidenceForm.about(claim(id), chosen, null));
    }

    @GET
    @Path("{evidence}")
    public TemplateInstance form(@RestPath UUID id, @RestPath UUID evidence) {
        return Templates.evidenceForm(current(id, evidence));
    }

    @POST
    @Path("{evidence}")
    public Response replace(@RestPath UUID id, @RestPath UUID evidence, MultivaluedMap<String, String> form) {
        EvidenceForm before = current(id, evidence);
        EvidenceDraft draft = EvidenceForm.draft(form, user.required());
        Map<String, String> problems = forms.problems(draft);
        if (!problems.isEmpty())
            return Response.status(422).entity(Templates.evidenceForm(before.refused(form, problems, null))).build();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Claim claim = Claim.locked(id).orElseThrow(NotFoundException::new);
                AppUser by = AppUser.findById(user.required().id);
                research.replaceEvidence(claim, by,
                        Evidence.current(claim, evidence, by).orElseThrow(NotFoundException::new), draft);
            });
            return Response.seeOther(URI.create(locale.in("/desk/claims/" + id))).build();
        } catch (Refused e) {
            return Response.status(409).entity(Templates.evidenceForm(before.refused(form, Map.of(), e.rule()))).build();
        }
    }

    @POST
    @Path("{evidence}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID evidence, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, by) -> research.removeEvidence(claim, by,
                Evidence.current(claim, evidence, by).orElseThrow(NotFoundException::new)));
    }

    private static Claim claim(UUID id) {
        return Claim.withArticle(id).orElseThrow(NotFoundException::new);
    }

    private EvidenceForm current(UUID id, UUID evidence) {
        Claim claim = claim(id);
        Evidence found = Evidence.current(claim, evidence, user.required()).orElseThrow(NotFoundException::new);
        return EvidenceForm.about(claim, found.source, found);
    }
}
