package org.faktenspur.api;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.claim.Claim;
import org.faktenspur.comment.Comment;
import org.faktenspur.comment.CommentVersion;
import org.faktenspur.workflow.CommentDraft;
import org.faktenspur.workflow.Discussion;
import org.jboss.resteasy.reactive.RestPath;

/** One thing that was said: changed by whoever said it, settled, opened again. */
@Path("/api/v1/comments/{id}")
@RolesAllowed("CHECKER")
@Produces(Json.TYPE)
public class CommentResource {

    private final Asked asked;
    private final Discussion discussion;

    CommentResource(Asked asked, Discussion discussion) {
        this.asked = asked;
        this.discussion = discussion;
    }

    record Body(String text) {
    }

    record VersionJson(String text, Instant until) {
    }

    @GET
    public CommentJson get(@RestPath String id) {
        return CommentJson.of(comment(id));
    }

    @PATCH
    @Consumes("application/json")
    @Transactional
    public CommentJson edit(@RestPath String id, Body body) {
        Comment comment = locked(id);
        discussion.edit(comment, asked.user(), asked.valid(new CommentDraft(asked.valid(body).text, comment.blocking)));
        return CommentJson.of(comment);
    }

    /** What it said before, newest first. */
    @GET
    @Path("/versions")
    public PageJson<VersionJson> versions(@RestPath String id) {
        return PageJson.whole(CommentVersion.of(comment(id)).stream()
                .map(version -> new VersionJson(version.text, version.replacedAt)).toList());
    }

    @POST
    @Path("/resolution")
    @Transactional
    public CommentJson resolve(@RestPath String id) {
        Comment comment = locked(id);
        discussion.resolve(comment, asked.user());
        return CommentJson.of(comment.thread());
    }

    @DELETE
    @Path("/resolution")
    @Transactional
    public CommentJson reopen(@RestPath String id) {
        Comment comment = locked(id);
        discussion.reopen(comment, asked.user());
        return CommentJson.of(comment.thread());
    }

    private static Comment comment(String id) {
        return Comment.withClaim(Asked.uuid(id)).orElseThrow(NotFoundException::new);
    }

    /** Loaded once its claim is locked, which every rule about threads looks at: nothing of it is older than the lock. */
    private static Comment locked(String id) {
        Comment.claimOf(Asked.uuid(id)).ifPresent(Claim::locked);
        return comment(id);
    }
}
