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
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Sentence;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.extraction.Outcome;
import org.faktenspur.extraction.SentenceKind;
import org.faktenspur.intake.Marking;
import org.faktenspur.text.Span;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;
import org.jboss.resteasy.reactive.RestPath;

/** An article's sentences: what each carries, and what a person says of it. */
@Path("/api/v1/articles/{id}")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class SentencesResource {

    private final Asked asked;
    private final Marking marking;
    private final Topics topics;
    private final ClaimJsons claims;

    SentencesResource(Asked asked, Marking marking, Topics topics, ClaimJsons claims) {
        this.asked = asked;
        this.marking = marking;
        this.topics = topics;
        this.claims = claims;
    }

    record SentenceJson(int index, int begin, int end, SentenceKind kind, Outcome outcome, SentenceState state,
            NoClaimReason reason, List<String> claims) {

        static SentenceJson of(Sentence sentence) {
            Passage passage = sentence.passage();
            return new SentenceJson(passage.index, passage.begin, passage.end, passage.kind, passage.outcome, sentence.state(),
                    passage.noClaimReason, sentence.claims().stream().map(claim -> claim.id.toString()).toList());
        }
    }

    record Mark(@NotNull NoClaimReason reason) {
    }

    record ByHand(@NotNull Integer begin, @NotNull Integer end, @Size(max = 2000) String text, List<String> topics) {
    }

    @GET
    @Path("/sentences")
    public PageJson<SentenceJson> sentences(@RestPath String id) {
        return PageJson.whole(Sentence.of(asked.article(id)).stream().map(SentenceJson::of).toList());
    }

    @PUT
    @Path("/sentences/{index}/no-claim")
    @Transactional
    public SentenceJson mark(@RestPath String id, @RestPath int index, Mark mark) {
        asked.valid(mark);
        Article article = asked.lockedArticle(id);
        marking.markNoClaim(article, List.of(passage(article, index)), mark.reason, asked.user());
        return SentenceJson.of(Sentence.of(article).get(index));
    }

    @DELETE
    @Path("/sentences/{index}/no-claim")
    @Transactional
    public SentenceJson unmark(@RestPath String id, @RestPath int index) {
        Article article = asked.lockedArticle(id);
        marking.unmark(article, List.of(passage(article, index)), asked.user());
        return SentenceJson.of(Sentence.of(article).get(index));
    }

    private static Passage passage(Article article, int index) {
        return Passage.at(article, index).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/claims")
    @Transactional
    public Response addClaim(@RestPath String id, ByHand body) {
        asked.valid(body);
        Article article = asked.lockedArticle(id);
        Span span = asked.span(article, body.begin, body.end);
        TopicNames names = asked.valid(new TopicNames(body.topics == null ? List.of() : body.topics));
        Claim claim = marking.addClaim(article, span, body.text, asked.user());
        topics.of(claim, names, asked.user());
        return claims.created(claim, asked.user());
    }
}
