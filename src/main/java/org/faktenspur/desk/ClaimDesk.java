package org.faktenspur.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Verdict;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.Topics;
import org.faktenspur.workflow.VerdictDraft;
import org.faktenspur.workflow.WordingDraft;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;

/** A claim at its workbench, and writing a claim's content at its workbench. */
@Path("/desk/claims")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ClaimDesk {

    private final Workbench workbench;
    private final Research research;
    private final Topics topics;

    ClaimDesk(Workbench workbench, Research research, Topics topics) {
        this.workbench = workbench;
        this.research = research;
        this.topics = topics;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery UUID reuse) {
        return workbench.show(id, reuse);
    }

    @POST
    @Path("{id}/wording")
    public Response reword(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> {
            WordingDraft draft = workbench.fit(
                    new WordingDraft(form.getFirst("text"), form.getFirst("claimant"), kind(claim, form), null));
            Workbench.requireBase(form, WordingDraft.base(claim));
            research.reword(claim, user, draft);
        });
    }

    /** The form has always one chosen; left as it was, it says nothing of another claimant. */
    private static ClaimantKind kind(Claim claim, MultivaluedMap<String, String> form) {
        ClaimantKind chosen = Forms.choice(ClaimantKind.class, form.getFirst("claimantKind"));
        return chosen == claim.claimantKind ? WordingDraft.kindUnsaid(claim, form.getFirst("claimant")) : chosen;
    }

    @POST
    @Path("{id}/verdict")
    public Response writeVerdict(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> {
            VerdictDraft draft = workbench.fit(new VerdictDraft(Forms.choice(Rating.class, form.getFirst("rating")),
                    form.getFirst("summary"), form.getFirst("rationale"), Forms.day(form.getFirst("validAsOf")),
                    Forms.day(form.getFirst("recheckOn")), form.getFirst("singleSourceWaiver")));
            Workbench.requireBase(form, VerdictDraft.base(Verdict.current(claim).orElse(null)));
            research.writeVerdict(claim, user, draft);
        });
    }

    /** None for those of its article. */
    @POST
    @Path("{id}/topics")
    public Response setTopics(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> topics.of(claim, workbench.fit(TopicDesk.typed(form)), user));
    }

    @POST
    @Path("{id}/contribution")
    public Response join(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, research::join);
    }
}
