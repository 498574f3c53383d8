package org.faktenspur.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.faktenspur.claim.Claim;
import org.faktenspur.comment.Comment;
import org.faktenspur.comment.Mention;
import org.faktenspur.workflow.CommentDraft;
import org.faktenspur.workflow.Discussion;
import org.jboss.resteasy.reactive.RestPath;

/** Talking about claims. */
@Path("/api/v1/claims/{id}/comments")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class CommentsResource {

    private final Asked asked;
    private final Discussion discussion;

    CommentsResource(Asked asked, Discussion discussion) {
        this.asked = asked;
        this.discussion = discussion;
    }

    record Body(@NotBlank @Size(max = 20_000) String text, String parent, boolean blocking) {
    }

    @POST
    @Transactional
    public Response comment(@RestPath String id, Body body) {
        asked.valid(body);
        Claim claim = asked.locked(id);
        Comment parent = body.parent == null ? null
                : Comment.withClaim(Asked.uuid(body.parent)).filter(found -> found.claim.id.equals(claim.id))
                        .orElseThrow(() -> asked.problem(400));
        Comment comment = discussion.comment(claim, parent, asked.user(), new CommentDraft(body.text, body.blocking));
        return Response.status(Response.Status.CREATED).entity(CommentJson.of(comment)).build();
    }

    @GET
    public PageJson<CommentJson> comments(@RestPath String id, @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int most = PageJson.limit(limit);
        List<Comment> found = Comment.of(asked.claim(id), cursor == null ? null : Asked.uuid(cursor), most + 1);
        Map<UUID, List<Mention>> mentions = Mention.in(found).stream()
                .collect(Collectors.groupingBy(mention -> mention.comment.id));
        return PageJson.of(found, most, comment -> CommentJson.of(comment, mentions.getOrDefault(comment.id, List.of())),
                comment -> comment.id.toString());
    }
}
