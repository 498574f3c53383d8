package org.faktenspur.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.claim.RightOfReply;
import org.faktenspur.workflow.AnswerDraft;
import org.faktenspur.workflow.ReplyDraft;
import org.faktenspur.workflow.Research;
import org.jboss.resteasy.reactive.RestPath;

/** Logging at the workbench who was asked for a statement, and what they answered. */
@Path("/desk/claims/{id}/replies")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ReplyDesk {

    private final Workbench workbench;
    private final Research research;

    ReplyDesk(Workbench workbench, Research research) {
        this.workbench = workbench;
        this.research = research;
    }

    @POST
    public Response log(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> research.logReply(claim, user,
                workbench.fit(new ReplyDraft(form.getFirst("contacted"), form.getFirst("channel"),
                        Forms.moment(form.getFirst("askedAt")), Forms.moment(form.getFirst("deadline")),
                        form.getFirst("answer"), form.getFirst("noContactReason")))));
    }

    @POST
    @Path("{reply}/answer")
    public Response answer(@RestPath UUID id, @RestPath UUID reply, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> research.logAnswer(
                RightOfReply.of(claim, reply).orElseThrow(NotFoundException::new), user,
                workbench.fit(new AnswerDraft(form.getFirst("answer"), null))));
    }
}
