package org.faktenspur.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.ArticleTopic;
import org.faktenspur.article.Priority;
import org.faktenspur.article.SignOff;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Coverage;
import org.faktenspur.intake.Splitting;
import org.faktenspur.topic.Topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An article as the API shows it to the desk; readers get nothing of how the work on it goes. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticleJson(String id, String url, String title, ArticleKind kind, String publisher, String author, String sourceUrl,
        LocalDate publishedOn, String language, Instant deadline, int revision,
        @JsonInclude(JsonInclude.Include.NON_NULL) Coverage coverage,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long claims,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> topics,
        @JsonUnwrapped WorkJson work) {

    /** How the work goes. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record WorkJson(Priority priority, String responsible, Instant fullTextPublishedAt, Instant archivedAt,
            SignOffJson signOff, SplittingJson splitting, int version) {

        static WorkJson of(Article article, SignOff signOff, Splitting splitting) {
            return new WorkJson(article.priority, article.responsible == null ? null : article.responsible.username,
                    article.fullTextPublishedAt, article.archivedAt,
                    signOff == null ? null : SignOffJson.of(signOff), SplittingJson.of(splitting), article.version);
        }
    }

    /** How far a long text is split. */
    record SplittingJson(boolean done, double progress, Splitting.State state) {

        static SplittingJson of(Splitting splitting) {
            return splitting == null ? new SplittingJson(true, 1, Splitting.State.DONE)
                    : new SplittingJson(splitting.isDone(), splitting.progress(), splitting.state);
        }
    }

    static String etag(Article article) {
        return "\"" + article.version + "\"";
    }

    static ArticleJson forDesk(Article article, String publicUrl) {
        return forDesk(List.of(article), publicUrl).get(0);
    }

    /** In as many queries for a hundred articles as for one. */
    static List<ArticleJson> forDesk(List<Article> articles, String publicUrl) {
        List<UUID> ids = articles.stream().map(article -> article.id).toList();
        Map<UUID, Coverage> coverages = Coverage.of(ids);
        Map<UUID, Long> claims = Claim.counted(ids);
        Map<UUID, SignOff> signOffs = SignOff.latest(ids);
        Map<UUID, Splitting> splittings = Splitting.of(ids);
        Map<UUID, List<Topic>> topics = ArticleTopic.of(ids);
        return articles.stream().map(article -> of(article, publicUrl, article.deadline, coverages.get(article.id),
                claims.getOrDefault(article.id, 0L),
                topics.getOrDefault(article.id, List.of()).stream().map(topic -> topic.name).toList(),
                WorkJson.of(article, signOffs.get(article.id), splittings.get(article.id)))).toList();
    }

    static ArticleJson forReaders(Article article, String publicUrl) {
        return of(article, publicUrl, null, null, null, null, null);
    }

    private static ArticleJson of(Article article, String publicUrl, Instant deadline, Coverage coverage, Long claims,
            List<String> topics, WorkJson work) {
        return new ArticleJson(article.id.toString(), publicUrl + article.path(), article.title, article.kind,
                article.publisher, article.author, article.sourceUrl, article.publishedOn, article.language.code(), deadline,
                article.revision, coverage, claims, topics, work);
    }
}
