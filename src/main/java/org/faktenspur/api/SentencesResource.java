package org.faktenspur.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.extraction.Outcome;
import org.faktenspur.extraction.SentenceKind;
import org.faktenspur.intake.Marking;
import org.faktenspur.text.Span;
import org.jboss.resteasy.reactive.RestPath;

/** An article's sentences: what each carries, and what a person says of it. */
@Path("/api/v1/articles/{id}")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class SentencesResource {

    private final Asked asked;
    private final Marking marking;
    private final ClaimJsons claims;

    SentencesResource(Asked asked, Marking marking, ClaimJsons claims) {
        this.asked = asked;
        this.marking = marking;
        this.claims = claims;
    }

    record SentenceJson(int index, int begin, int end, SentenceKind kind, Outcome outcome, SentenceState state,
            NoClaimReason reason, List<String> claims) {

        static SentenceJson of(Coverage.Sentence sentence) {
            Passage passage = sentence.passage();
            return new SentenceJson(passage.index, passage.begin, passage.end, passage.kind, passage.outcome, sentence.state(),
                    passage.noClaimReason, sentence.claims().stream().map(claim -> claim.id.toString()).toList());
        }
    }

    record Mark(@NotNull NoClaimReason reason) {
    }

    record ByHand(@NotNull Integer begin, @NotNull Integer end, @Size(max = 2000) String text) {
    }

    @GET
    @Path("/sentences")
    public PageJson<SentenceJson> sentences(@RestPath String id) {
        return PageJson.whole(Coverage.of(asked.article(id)).sentences().stream().map(SentenceJson::of).toList());
    }

    @PUT
    @Path("/sentences/{index}/no-claim")
    @Transactional
    public SentenceJson mark(@RestPath String id, @RestPath int index, Mark mark) {
        Article article = asked.article(id);
        Passage passage = Passage.at(article, index).orElseThrow(NotFoundException::new);
        marking.markNoClaim(article, passage, asked.valid(mark).reason, asked.user());
        return SentenceJson.of(Coverage.of(article).sentences().get(index));
    }

    @DELETE
    @Path("/sentences/{index}/no-claim")
    @Transactional
    public SentenceJson unmark(@RestPath String id, @RestPath int index) {
        Article article = asked.article(id);
        Passage passage = Passage.at(article, index).orElseThrow(NotFoundException::new);
        marking.unmark(article, passage, asked.user());
        return SentenceJson.of(Coverage.of(article).sentences().get(index));
    }

    @POST
    @Path("/claims")
    @Transactional
    public Response addClaim(@RestPath String id, ByHand body) {
        Article article = asked.article(id);
        asked.valid(body);
        int length = ArticleRevision.current(article).text.length();
        if (body.begin < 0 || body.end <= body.begin || body.end > length)
            throw asked.problem(400);
        return claims.created(marking.addClaim(article, new Span(body.begin, body.end), body.text, asked.user()), asked.user());
    }
}
