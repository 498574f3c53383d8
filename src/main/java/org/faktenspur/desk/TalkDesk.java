package org.faktenspur.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.claim.Claim;
import org.faktenspur.comment.Comment;
import org.faktenspur.workflow.CommentDraft;
import org.faktenspur.workflow.Discussion;
import org.jboss.resteasy.reactive.RestPath;

/** Talking about a claim at its workbench. */
@Path("/desk/claims/{id}/comments")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class TalkDesk {

    private final Workbench workbench;
    private final Discussion discussion;

    TalkDesk(Workbench workbench, Discussion discussion) {
        this.workbench = workbench;
        this.discussion = discussion;
    }

    @POST
    public Response open(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> discussion.comment(claim, null, user, draft(form)));
    }

    @POST
    @Path("{comment}/reply")
    public Response reply(@RestPath UUID id, @RestPath UUID comment, MultivaluedMap<String, String> form) {
        return workbench.change(id, form,
                (claim, user) -> discussion.comment(claim, said(claim, comment), user, draft(form)));
    }

    @POST
    @Path("{comment}/text")
    public Response edit(@RestPath UUID id, @RestPath UUID comment, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> discussion.edit(said(claim, comment), user, draft(form)));
    }

    @POST
    @Path("{comment}/resolution")
    public Response resolve(@RestPath UUID id, @RestPath UUID comment, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> discussion.resolve(said(claim, comment), user));
    }

    @POST
    @Path("{comment}/reopening")
    public Response reopen(@RestPath UUID id, @RestPath UUID comment, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> discussion.reopen(said(claim, comment), user));
    }

    private CommentDraft draft(MultivaluedMap<String, String> form) {
        String text = form.getFirst("comment");
        return workbench.fit(new CommentDraft(text == null ? "" : text, form.getFirst("blocking") != null));
    }

    private static Comment said(Claim claim, UUID comment) {
        return Comment.withClaim(comment).filter(found -> found.claim.id.equals(claim.id)).orElseThrow(NotFoundException::new);
    }
}
