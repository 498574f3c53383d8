package org.faktenspur.desk;

import java.util.List;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.text.Block;
import org.faktenspur.text.BlockSplitter;
import org.faktenspur.text.Span;

/**
 * The next version of a text before it takes effect.
 *
 * @param field that the problem is about; null where there is none
 * @param parts what would change; empty where nobody has asked yet
 * @param same how many paragraphs stay as they are, of how many
 */
record NewVersion(Article article, String text, String field, String problem, List<DiffPart> parts, long same, int all) {

    static NewVersion empty(Article article) {
        return new NewVersion(article, null, null, null, List.of(), 0, 0);
    }

    NewVersion but(String wrongField, String why) {
        return new NewVersion(article, text, wrongField, why, List.of(), 0, 0);
    }

    static NewVersion typed(Article article, String text) {
        return new NewVersion(article, text, null, null, List.of(), 0, 0);
    }

    /** Paragraph by paragraph, for the text is not split into sentences yet. */
    static NewVersion beside(ArticleRevision now, String text) {
        List<Span> old = blocks(now.text);
        List<Span> next = blocks(text);
        List<String> known = old.stream().map(span -> span.in(now.text)).toList();
        long same = next.stream().filter(span -> known.contains(span.in(text))).count();
        return new NewVersion(now.article, text, null, null, DiffPart.between(now.text, old, text, next), same, next.size());
    }

    private static List<Span> blocks(String text) {
        return BlockSplitter.split(text).stream().map(Block::span).toList();
    }

    public String path() {
        return "/desk/articles/" + article.id + "/revisions";
    }

    public String problemOf(String name) {
        return name.equals(field) ? problem : null;
    }

    /** Whether hardly anything of the old text is in it: the wrong file perhaps, or a page about something else. */
    public boolean strange() {
        return !parts.isEmpty() && same == 0
                && 4 * parts.stream().filter(DiffPart::same).mapToInt(part -> part.words().length()).sum() < text.length();
    }
}
