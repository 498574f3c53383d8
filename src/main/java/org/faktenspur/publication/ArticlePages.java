package org.faktenspur.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The articles that something was checked of. Of other people's texts only the checked passages are shown. */
@Path("/articles")
@Produces("text/html;charset=UTF-8")
@ForReaders
public class ArticlePages {

    private static final int SIZE = 20;

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance articles(Listing<Article> articles, Map<UUID, List<FactCheck>> checks);

        static native TemplateInstance article(Article article, List<FactCheck> checks, List<MarkedText.Paragraph> text,
                List<Topic> topics);
    }

    /** What its published claims are about; the article's own topics may still be nobody's business. */
    private static List<Topic> topics(List<FactCheck> checks) {
        List<Claim> claims = checks.stream().filter(check -> !check.isRetracted()).map(check -> check.claim).toList();
        return ClaimAbout.topics(claims).values().stream().flatMap(List::stream).distinct()
                .sorted(Comparator.comparing(topic -> topic.folded)).toList();
    }

    @GET
    public TemplateInstance articles(@RestQuery String after) {
        Listing<Article> articles = Listing.of(PublicArticles.before(Published.cursor(after), SIZE + 1), SIZE,
                article -> article.id);
        return Templates.articles(articles, FactCheck.of(articles.items()));
    }

    @GET
    @Path("{id}{slug:(/[^/]*)?}")
    public TemplateInstance article(@RestPath String id, @RestPath String slug) {
        Article article = Published.article(id);
        List<FactCheck> checks = FactCheck.of(article);
        List<MarkedText.Paragraph> text = article.showsFullText()
                ? ArticleRevision.at(article, article.fullTextPublishedAt)
                        .map(revision -> MarkedText.of(revision.text, checks)).orElse(List.of())
                : List.of();
        return Templates.article(article, checks, text, topics(checks));
    }
}
