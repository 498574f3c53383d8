package org.faktenspur.desk;

import java.util.List;
import java.util.UUID;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.comment.Comment;
import org.faktenspur.search.Highlights;
import org.faktenspur.search.Highlights.Run;
import org.faktenspur.search.Kind;
import org.faktenspur.source.Source;
import org.faktenspur.text.Language;

/**
 * Something that was found, as the list shows it.
 *
 * @param language of the title
 * @param fragment where the words stand below the title; empty where they do not
 * @param context whose it is: an article's title, a publisher, a claim's text; empty where there is none
 * @param claim null for all but claims
 */
record SearchRow(Kind kind, UUID id, String href, Language language, List<Run> title, List<Run> fragment, List<Run> context,
        Claim claim) {

    /** The article's words are shown only where the claim itself does not have what was looked for. */
    static SearchRow of(Claim claim, String quote, Highlights highlights) {
        List<Run> title = highlights.whole(claim.text, claim.language);
        boolean saysIt = title.stream().anyMatch(Run::hit);
        return new SearchRow(Kind.CLAIM, claim.id, "/desk/claims/" + claim.id, claim.language, title,
                saysIt ? List.of() : highlights.best(quote, claim.language),
                highlights.whole(claim.article.title, claim.article.language), claim);
    }

    static SearchRow of(ArticleRevision revision, Highlights highlights) {
        Article article = revision.article;
        return new SearchRow(Kind.ARTICLE, article.id, "/desk/articles/" + article.id, article.language,
                highlights.whole(article.title, article.language), highlights.best(revision.text, article.language),
                plain(article.publisher), null);
    }

    static SearchRow of(Source source, Highlights highlights, Language reader) {
        return new SearchRow(Kind.SOURCE, source.id, "/desk/sources/" + source.id, reader,
                highlights.whole(source.title, reader), List.of(),
                highlights.whole(source.publisherOrHost(), reader), null);
    }

    static SearchRow of(Comment comment, Highlights highlights) {
        Language language = comment.claim.language;
        return new SearchRow(Kind.COMMENT, comment.id, "/desk/claims/" + comment.claim.id + "#thread-" + comment.thread().id,
                language, highlights.best(comment.text, language), List.of(), plain(comment.claim.text), null);
    }

    private static List<Run> plain(String text) {
        return text == null ? List.of() : List.of(new Run(text, false));
    }

    /** The mark of a claim's state, by its name. */
    public String state() {
        return SentenceState.of(claim.status, false).key();
    }
}
