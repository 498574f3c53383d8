package org.faktenspur.intake;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.faktenspur.article.ArticleKind;
import org.faktenspur.intake.document.ArticleReader;
import org.faktenspur.intake.document.FoundArticle;
import org.faktenspur.text.Language;

/** An article as somebody pastes it. A title or language that is missing is derived. */
public record ArticleDraft(@Size(max = 1000) String title, @NotBlank String text, @NotNull ArticleKind kind,
        @Size(max = 300) String publisher, @Size(max = 300) String author,
        @Size(max = 2000) @Pattern(regexp = "https?://[^\\s/]+\\S*", message = "{org.faktenspur.url}") String url,
        LocalDate publishedOn, Language language, Instant deadline) {

    /** In UTF-16 code units; a 200-page book has about 400 000. */
    public static final int LONGEST_TEXT = ArticleReader.LONGEST_TEXT;
    /** Up to here a text is split while its sender waits. */
    public static final int LONGEST_AT_ONCE = 200_000;
    private static final int LONGEST_DERIVED_TITLE = 120;

    /** Blank fields are missing ones; line ends are those of Unix, so that offsets mean the same everywhere. */
    public ArticleDraft {
        title = blankToNull(title);
        publisher = blankToNull(publisher);
        author = blankToNull(author);
        url = blankToNull(url);
        text = text == null || text.chars().allMatch(ArticleDraft::isInvisible) ? "" : unixLines(text);
    }

    /** Whether there is nothing to split yet but an address to get it from. */
    public boolean isOnlyALink() {
        return (text == null || text.isBlank()) && url != null;
    }

    /** What a document or page says about itself stands where nobody typed anything; its text and link are what they are. */
    public ArticleDraft filledFrom(FoundArticle found) {
        return new ArticleDraft(either(title, found.title()), found.text(), kind, either(publisher, found.publisher()),
                either(author, found.author()), either(found.link(), url), either(publishedOn, found.publishedOn()),
                either(language, found.language()), deadline);
    }

    private static <T> T either(T one, T other) {
        return one != null ? one : other;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }

    /** With the line ends of Unix, so that offsets mean the same everywhere. */
    public static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    }

    String titleOrFirstLine() {
        if (title != null)
            return title;
        String line = text.strip().lines().findFirst().orElseThrow().strip();
        if (line.length() <= LONGEST_DERIVED_TITLE)
            return line;
        int cut = line.lastIndexOf(' ', LONGEST_DERIVED_TITLE);
        return line.substring(0, cut > 0 ? cut : LONGEST_DERIVED_TITLE) + " …";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
