package org.faktenspur.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.faktenspur.article.ArticleKind;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.text.Language;

/** An article as the API takes it. */
record ArticleDraftJson(String title, String text, String url, @NotNull ArticleKind kind, String publisher,
        String author,
        LocalDate publishedOn, @Pattern(regexp = "de|en") String language, Instant deadline, List<String> topics) {

    ArticleDraft draft() {
        return new ArticleDraft(title, text, kind, publisher, author, url, publishedOn,
                language == null ? null : Language.of(language), deadline);
    }
}
