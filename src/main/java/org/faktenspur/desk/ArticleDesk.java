package org.faktenspur.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.Sentence;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.intake.Marking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The articles at the desk, and the reading desk. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ArticleDesk {

    private static final int LATEST = 50;

    private final CurrentUser user;
    private final Marking marking;

    ArticleDesk(CurrentUser user, Marking marking) {
        this.user = user;
        this.marking = marking;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance articles(List<Row> rows);

        static native TemplateInstance article(ReadingDesk page);
    }

    record Row(Article article, Coverage coverage) {
    }

    /** A sentence with its words. */
    record Line(Sentence sentence, String words, String mark) {

        public boolean unread() {
            return sentence.state() == SentenceState.UNREAD;
        }

        public boolean marked() {
            return sentence.passage().noClaimReason != null;
        }
    }

    record ReadingDesk(Article article, Coverage coverage, List<Line> lines, List<Claim> claims, NoClaimReason[] reasons) {
    }

    @GET
    public TemplateInstance articles() {
        return Templates
                .articles(Article.newestFirst(null, LATEST).stream().map(article -> new Row(article, Coverage.of(article)))
                        .toList());
    }

    @GET
    @Path("articles/{id}")
    public TemplateInstance article(@RestPath UUID id) {
        Article article = find(id);
        String text = ArticleRevision.current(article).text;
        List<Sentence> sentences = Sentence.of(article);
        Coverage coverage = Coverage.of(sentences);
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : sentences)
            lines.add(new Line(sentence, sentence.passage().span().in(text), mark(sentence)));
        return Templates.article(new ReadingDesk(article, coverage, lines, Claim.of(article), NoClaimReason.values()));
    }

    /** The states by their form, for those who don't see the lines. */
    private static String mark(Sentence sentence) {
        return switch (sentence.state()) {
            case UNREAD -> "◌";
            case NO_CLAIM -> "–";
            case OPEN -> "◇";
            case IN_WORK -> "⬙";
            case CHECKED -> "✓";
            case DISPUTED -> "≠";
        };
    }

    @POST
    @Path("articles/{id}/sentences/{index}/no-claim")
    @Transactional
    public Response mark(@RestPath UUID id, @RestPath int index, @RestForm String reason, @RestForm boolean undo) {
        Article article = find(id);
        Passage passage = Passage.at(article, index).orElseThrow(NotFoundException::new);
        NoClaimReason chosen = Forms.choice(NoClaimReason.class, reason);
        if (undo)
            marking.unmark(article, List.of(passage), user.required());
        else
            marking.markNoClaim(article, List.of(passage), chosen == null ? NoClaimReason.OTHER : chosen, user.required());
        return Response.seeOther(URI.create("/desk/articles/" + id + "#s" + index)).build();
    }

    private static Article find(UUID id) {
        return Article.<Article> findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
