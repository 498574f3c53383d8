package org.faktenspur.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ImportArticle;
import org.faktenspur.text.Language;

/** The articles of the sample newsroom; their texts were written for it. */
@ApplicationScoped
class SampleArticles {

    private final ImportArticle imports;

    SampleArticles(ImportArticle imports) {
        this.imports = imports;
    }

    Article ferry(AppUser by, Instant deadline) {
        return imports.from(
                new ArticleDraft("Warum die Fähre nach Sandholm seltener fährt", text("ferry.de.txt"), ArticleKind.EXTERNAL,
                        "Küstenkurier", "Lene Voss", "https://kuestenkurier.example/faehre-sandholm",
                        LocalDate.of(2026, 10, 28), Language.DE,
                        deadline),
                by);
    }

    Article pool(AppUser by) {
        return imports.from(new ArticleDraft("Warum das Freibad von Sandholm geschlossen ist", text("pool.de.txt"),
                ArticleKind.EXTERNAL, "Inselbote", "Jörn Petersen", "https://inselbote.example/freibad",
                LocalDate.of(2026, 10, 14), Language.DE, null), by);
    }

    Article alliance(AppUser by, Instant deadline) {
        return imports.from(new ArticleDraft("Was der Vertrag zwischen Moskau und Pjöngjang regelt", text("alliance.de.txt"),
                ArticleKind.EXTERNAL, "Weltlage Online", null, "https://weltlage.example/vertrag", LocalDate.of(2026, 11, 3),
                Language.DE, deadline), by);
    }

    Article harbour(AppUser by) {
        return imports.from(
                new ArticleDraft("Harbour upgrade: what the council decided", text("harbour.en.txt"), ArticleKind.OWN, null,
                        "Ada Petersen", null, null, Language.EN, null),
                by);
    }

    private static String text(String name) {
        try (InputStream in = SampleArticles.class.getResourceAsStream("/org/faktenspur/sample/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
