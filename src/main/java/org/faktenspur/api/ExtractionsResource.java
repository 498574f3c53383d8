package org.faktenspur.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.extraction.Extractor;
import org.faktenspur.text.Language;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Splits a text and stores nothing. */
@Path("/api/v1/extractions")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ExtractionsResource {

    private static final int LONGEST_TEXT = 200_000;

    private final Extractor extractor;
    private final Asked asked;
    private final RequestLocale locale;

    ExtractionsResource(Extractor extractor, Asked asked, RequestLocale locale) {
        this.extractor = extractor;
        this.asked = asked;
        this.locale = locale;
    }

    record Body(@NotBlank String text, @Pattern(regexp = "de|en") String language, String title) {
    }

    @POST
    public ExtractionJson extract(Body body) {
        asked.anybody();
        asked.valid(body);
        if (body.text.length() > LONGEST_TEXT)
            throw asked.problem(413);
        Language language = body.language == null ? null : Language.of(body.language);
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        return ExtractionJson.of(extractor.extract(body.text, language, body.title), labels);
    }
}
