package org.faktenspur.intake;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.faktenspur.article.Article;
import org.faktenspur.article.Priority;

/**
 * What is known of an article besides its text, as somebody wants it to be.
 *
 * @param responsible the user name of an editor, or null
 */
public record ArticleFacts(@NotBlank @Size(max = 1000) String title, @Size(max = 300) String publisher,
        @Size(max = 300) String author,
        @Size(max = 2000) @Pattern(regexp = "https?://[^\\s/]+\\S*", message = "{org.faktenspur.url}") String url,
        LocalDate publishedOn, Instant deadline, @NotNull Priority priority, String responsible) {

    public ArticleFacts {
        title = title == null ? null : title.strip();
        publisher = blankToNull(publisher);
        author = blankToNull(author);
        url = blankToNull(url);
        responsible = blankToNull(responsible);
    }

    public static ArticleFacts of(Article article) {
        return new ArticleFacts(article.title, article.publisher, article.author, article.sourceUrl, article.publishedOn,
                article.deadline, article.priority, article.responsible == null ? null : article.responsible.username);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
