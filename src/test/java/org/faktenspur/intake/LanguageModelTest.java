package org.faktenspur.intake;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.faktenspur.extraction.ExtractedClaim;
import org.faktenspur.extraction.Extraction;
import org.faktenspur.extraction.Extractor;
import org.faktenspur.extraction.Modality;
import org.faktenspur.extraction.RuleExtractor;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

/** The splitter as a newsroom gets it that has configured a model, against one that is right, wrong, garbled, slow or down. */
class LanguageModelTest {

    private static final String TEXT = "Der Rat tagte am Dienstag. Die Kosten seien auf 9,1 Millionen Euro gestiegen, sagte Doris Felten.";
    private static final String GOOD = """
            {"claims": [{"quote": "Der Rat tagte am Dienstag", "text": "Am Dienstag tagte der Rat.", "modality": "ASSERTED"},
              {"quote": "Die Kosten seien auf 9,1 Millionen Euro gestiegen", "context": [],
               "text": "Die Kosten sind auf 9,1 Millionen Euro gestiegen.", "modality": "REPORTED", "speaker": "Doris Felten"}]}""";

    @RegisterExtension
    static final WireMockExtension MODEL = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1")).build();

    private record Settings(Optional<URI> url, Optional<String> name, Optional<String> key,
            Duration timeout) implements ModelSettings {
    }

    private static Settings settings(Duration timeout) {
        return new Settings(Optional.of(URI.create(MODEL.baseUrl() + "/v1")), Optional.of("small"), Optional.of("secret"),
                timeout);
    }

    private static Extraction extract(Duration timeout) {
        return new Splitter().extractor(settings(timeout)).extract(TEXT, Language.DE, null);
    }

    private static Extraction extract() {
        return extract(Duration.ofMinutes(1));
    }

    private static Extraction byRules() {
        return new RuleExtractor().extract(TEXT, Language.DE, null);
    }

    private static void answers(String content) throws Exception {
        answers(okJson(new ObjectMapper().writeValueAsString(Map.of("id", "1", "object", "chat.completion", "model", "small",
                "choices", List.of(Map.of("index", 0, "finish_reason", "stop", "message",
                        Map.of("role", "assistant", "content", content)))))));
    }

    private static void answers(ResponseDefinitionBuilder response) {
        MODEL.stubFor(post("/v1/chat/completions").willReturn(response));
    }

    @Test
    void asksForThePassageWithTheNewsroomsKey() throws Exception {
        answers(GOOD);
        extract();
        MODEL.verify(1, postRequestedFor(urlEqualTo("/v1/chat/completions"))
                .withHeader("Authorization", equalTo("Bearer secret"))
                .withRequestBody(matchingJsonPath("$.model", equalTo("small")))
                .withRequestBody(matchingJsonPath("$.messages[1].content", containing("Der Rat tagte am Dienstag."))));
    }

    @Test
    void takesWhatHolds() throws Exception {
        answers("Here you are:\n```json\n" + GOOD + "\n```");
        Extraction found = extract();
        assertThat(found.claims()).extracting(ExtractedClaim::text).containsExactly("Am Dienstag tagte der Rat.",
                "Die Kosten sind auf 9,1 Millionen Euro gestiegen.");
        assertThat(found.claims().get(1).modality()).isEqualTo(Modality.REPORTED);
        assertThat(found.claims().get(1).speaker().label()).contains("Felten");
        assertThat(found.attributions()).isEqualTo(byRules().attributions());
        assertThat(found.sentences()).isEqualTo(byRules().sentences());
    }

    @Test
    void refusesWhatIsMadeUp() throws Exception {
        answers("""
                {"claims": [{"quote": "Der Rat tagte am Mittwoch", "text": "Der Rat tagte am Mittwoch."},
                  {"quote": "Der Rat tagte am Dienstag", "text": "Der Rat von Osterwik tagte am Dienstag."},
                  {"quote": "auf 9,1 Millionen Euro gestiegen", "text": "Die Kosten sind auf 91 Millionen Euro gestiegen."}]}""");
        assertThat(extract()).isEqualTo(byRules());
    }

    @Test
    void leavesItToTheRulesWhenTheAnswerIsGarbled() throws Exception {
        for (String garbled : new String[] { "", "I cannot help with that.", "{\"claims\": [{\"quote\": ", "{\"claims\": 7}",
                "{\"claims\": [7, {\"quote\": 1}, {\"text\": \"Der Rat tagte.\"}]}", "[]" }) {
            answers(garbled);
            assertThat(extract()).as(garbled).isEqualTo(byRules());
        }
    }

    @Test
    void leavesItToTheRulesWhenTheModelIsDown() {
        answers(aResponse().withStatus(503).withBody("overloaded"));
        assertThat(extract()).isEqualTo(byRules());
        answers(okJson("<html>"));
        assertThat(extract()).isEqualTo(byRules());
    }

    @Test
    void leavesItToTheRulesWhenTheModelIsSlow() throws Exception {
        answers(okJson("{}").withFixedDelay(60_000));
        assertThat(extract(Duration.ofMillis(300))).isEqualTo(byRules());
        answers(okJson("{}").withChunkedDribbleDelay(2, 60_000));
        assertThat(extract(Duration.ofMillis(300))).isEqualTo(byRules());
    }

    @Test
    void isTheRulesAloneUnlessConfigured() {
        Settings none = new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofSeconds(20));
        Extractor extractor = new Splitter().extractor(none);
        assertThat(extractor).isInstanceOf(RuleExtractor.class);
    }

    @Test
    void saysWhenTheModelHasNoName() {
        Settings nameless = new Settings(settings(Duration.ZERO).url(), Optional.empty(), Optional.empty(),
                Duration.ofSeconds(20));
        assertThatThrownBy(() -> new Splitter().extractor(nameless)).hasMessageContaining("faktenspur.extractor.model.name");
    }
}
