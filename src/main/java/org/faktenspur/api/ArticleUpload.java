package org.faktenspur.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.BadRequestException;

import org.faktenspur.article.ArticleKind;
import org.faktenspur.workflow.TopicNames;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** An article as the API takes it in several parts: the fields of the JSON and a file. */
public class ArticleUpload {

    @RestForm
    public FileUpload file;

    @RestForm
    public String title;

    @RestForm
    public String text;

    @RestForm
    public String url;

    @RestForm
    public String kind;

    @RestForm
    public String publisher;

    @RestForm
    public String author;

    @RestForm
    public String publishedOn;

    @RestForm
    public String language;

    @RestForm
    public String deadline;

    @RestForm
    public List<String> topics;

    ArticleDraftJson json() {
        return new ArticleDraftJson(title, text, url, read(kind, ArticleKind::valueOf), publisher, author,
                read(publishedOn, LocalDate::parse), blankToNull(language), read(deadline, Instant::parse),
                topics == null ? List.of() : TopicNames.typed(topics).topics());
    }

    private static <T> T read(String value, Function<String, T> how) {
        try {
            return blankToNull(value) == null ? null : how.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
