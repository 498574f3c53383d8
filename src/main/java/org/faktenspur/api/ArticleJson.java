package org.faktenspur.api;

import java.time.Instant;
import java.time.LocalDate;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.SentenceState;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An article as the API shows it to the desk; readers get no deadline, no coverage and no count of claims. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticleJson(String id, String url, String title, ArticleKind kind, String publisher, String author, String sourceUrl,
        LocalDate publishedOn, String language, Instant deadline, int revision,
        @JsonInclude(JsonInclude.Include.NON_NULL) CoverageJson coverage,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer claims) {

    record CoverageJson(long sentences, long unread, long noClaim, long open, long inWork, long checked, long disputed) {

        static CoverageJson of(Coverage coverage) {
            return new CoverageJson(coverage.size(), coverage.count(SentenceState.UNREAD),
                    coverage.count(SentenceState.NO_CLAIM),
                    coverage.count(SentenceState.OPEN), coverage.count(SentenceState.IN_WORK),
                    coverage.count(SentenceState.CHECKED), coverage.count(SentenceState.DISPUTED));
        }
    }

    static ArticleJson forDesk(Article article, String publicUrl) {
        return of(article, publicUrl, article.deadline, CoverageJson.of(Coverage.of(article)), Claim.of(article).size());
    }

    static ArticleJson forReaders(Article article, String publicUrl) {
        return of(article, publicUrl, null, null, null);
    }

    private static ArticleJson of(Article article, String publicUrl, Instant deadline, CoverageJson coverage, Integer claims) {
        return new ArticleJson(article.id.toString(), publicUrl + article.path(), article.title, article.kind,
                article.publisher,
                article.author, article.sourceUrl, article.publishedOn, article.language.code(), deadline, article.revision,
                coverage,
                claims);
    }
}
