package org.faktenspur.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Language;
import org.faktenspur.text.Span;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An article that was written for this project, with the claims that were annotated in it by hand. */
record GoldArticle(String id, Language language, String text, String sha256, List<GoldClaim> claims, List<NoClaim> noClaims) {

    private static final String FOLDER = "/org/faktenspur/extraction/gold/";

    /**
     * @param speaker the longest name in the article of whoever is said to have said it, or null
     * @param speakerSpans the words that name the speaker here, and the cue
     * @param optional whether finding it counts neither for nor against the splitter
     */
    record GoldClaim(List<Span> spans, List<Span> contextSpans, String text, Modality modality,
            List<Modality> acceptableModality, String speaker, List<Span> speakerSpans, boolean optional) {
    }

    record NoClaim(Span span, Outcome reason) {
    }

    static List<GoldArticle> all() {
        return resource("gold.jsonl").lines().map(GoldArticle::read).toList();
    }

    /** The words of every article, one after the other. */
    static List<String> texts(Language language) {
        return all().stream().filter(article -> article.language == language).map(GoldArticle::text).toList();
    }

    private static GoldArticle read(String line) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            List<GoldClaim> claims = new ArrayList<>();
            json.get("claims").forEach(claim -> claims.add(claim(claim)));
            List<NoClaim> noClaims = new ArrayList<>();
            json.get("nonClaims").forEach(
                    none -> noClaims.add(new NoClaim(span(none.get("span")), Outcome.valueOf(none.get("reason").asText()))));
            String id = json.get("id").asText();
            return new GoldArticle(id, Language.of(json.get("lang").asText()), resource(id + ".txt"),
                    json.get("sha256").asText(), claims, noClaims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldClaim claim(JsonNode json) {
        List<Modality> acceptable = new ArrayList<>();
        json.get("acceptableModality").forEach(also -> acceptable.add(Modality.valueOf(also.asText())));
        JsonNode speaker = json.get("speaker");
        List<Span> named = new ArrayList<>(spans(speaker.path("spans")));
        named.addAll(spans(speaker.path("cue")));
        return new GoldClaim(spans(json.get("spans")), spans(json.get("contextSpans")), json.get("text").asText(),
                Modality.valueOf(json.get("modality").asText()), acceptable, speaker.path("label").asText(null), named,
                json.get("optional").asBoolean());
    }

    private static List<Span> spans(JsonNode json) {
        List<Span> spans = new ArrayList<>();
        json.forEach(span -> spans.add(span(span)));
        return spans;
    }

    private static Span span(JsonNode json) {
        return new Span(json.get(0).asInt(), json.get(1).asInt());
    }

    private static String resource(String name) {
        try (InputStream in = GoldArticle.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
