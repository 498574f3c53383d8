package org.faktenspur.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.ArticleShelf;
import org.faktenspur.article.ArticlesByDeadline;
import org.faktenspur.article.Priority;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.SentenceState;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The articles at the desk, the most urgent first. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ArticleList {

    private static final int A_PAGE = 50;

    private final Clock clock;

    ArticleList(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance articles(Page page);
    }

    record Page(ArticleShelf shelf, ArticleKind kind, List<Row> rows, String next) {

        public ArticleShelf[] shelves() {
            return ArticleShelf.values();
        }

        public boolean on(ArticleShelf other) {
            return shelf == other && kind == null;
        }

        public boolean of(ArticleKind other) {
            return kind == other;
        }

        public ArticleKind[] kinds() {
            return ArticleKind.values();
        }

        public SentenceState[] states() {
            return SentenceState.values();
        }

        /** What the address says of the choice, for the next page. */
        public String query() {
            return "state=" + shelf.key() + (kind == null ? "" : "&kind=" + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    record Row(Article article, Coverage coverage, Tape tape, Stand stand) {

        static Row of(Article article, Coverage coverage, Stand stand) {
            return new Row(article, coverage, Tape.sum(coverage), stand == null ? Stand.NOTHING : stand);
        }

        public boolean urgent() {
            return article.priority == Priority.HIGH;
        }

        public boolean stuck() {
            return stand.stuck() > 0;
        }

        public Map<SentenceState, Long> counts() {
            return Tape.counts(coverage);
        }
    }

    @GET
    @Path("articles")
    public TemplateInstance articles(@QueryParam("state") String state, @QueryParam("kind") String kind,
            @QueryParam("after") String after) {
        ArticleShelf shelf = ArticleShelf.of(state);
        ArticleKind chosen = Forms.choice(ArticleKind.class, kind);
        ArticlesByDeadline found = ArticlesByDeadline.on(shelf, chosen, after, A_PAGE);
        List<UUID> ids = found.articles().stream().map(article -> article.id).toList();
        Map<UUID, Coverage> coverages = Coverage.of(ids);
        Map<UUID, Stand> stands = Stand.of(ids, clock.instant());
        List<Row> rows = found.articles().stream()
                .map(article -> Row.of(article, coverages.get(article.id), stands.get(article.id))).toList();
        return Templates.articles(new Page(shelf, chosen, rows, found.next()));
    }
}
