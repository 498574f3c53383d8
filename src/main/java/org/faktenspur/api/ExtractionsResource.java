package org.faktenspur.api;

import java.time.Clock;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.extraction.Extractor;
import org.faktenspur.text.Language;
import org.faktenspur.web.Caller;
import org.faktenspur.web.Nodes;
import org.faktenspur.web.RateLimit;
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
    private static final int CHARACTERS_A_TURN = 10_000;

    private final Extractor extractor;
    private final Asked asked;
    private final RequestLocale locale;
    private final Caller caller;
    private final RateLimit readers;

    ExtractionsResource(Extractor extractor, Asked asked, RequestLocale locale, Caller caller, Nodes nodes, Clock clock,
            @ConfigProperty(name = "faktenspur.limits.extractions-a-minute") int most) {
        this.extractor = extractor;
        this.asked = asked;
        this.locale = locale;
        this.caller = caller;
        this.readers = new RateLimit(most, Duration.ofMinutes(1), nodes::count, clock);
    }

    record Body(@NotBlank String text, @Pattern(regexp = "de|en") String language, String title) {
    }

    @POST
    public ExtractionJson extract(Body body) {
        boolean reader = asked.anybody().isEmpty();
        asked.valid(body);
        if (body.text.length() > LONGEST_TEXT)
            throw asked.problem(413);
        if (reader)
            caller.takeTurns(readers, 1 + body.text.length() / CHARACTERS_A_TURN);
        Language language = body.language == null ? null : Language.of(body.language);
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        return ExtractionJson.of(extractor.extract(body.text, language, body.title), labels);
    }
}
