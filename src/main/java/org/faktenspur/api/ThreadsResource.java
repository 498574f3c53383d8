package org.faktenspur.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.comment.Comment;
import org.faktenspur.workflow.Discussion;
import org.jboss.resteasy.reactive.RestPath;

/** Settling what was talked about. */
@Path("/api/v1/comments/{id}/resolution")
@RolesAllowed("CHECKER")
@Produces(Json.TYPE)
public class ThreadsResource {

    private final Asked asked;
    private final Discussion discussion;

    ThreadsResource(Asked asked, Discussion discussion) {
        this.asked = asked;
        this.discussion = discussion;
    }

    @POST
    @Transactional
    public CommentsResource.CommentJson resolve(@RestPath String id) {
        Comment thread = Comment.withClaim(Asked.uuid(id)).orElseThrow(NotFoundException::new);
        discussion.resolve(thread, asked.user());
        return CommentsResource.CommentJson.of(thread);
    }
}
