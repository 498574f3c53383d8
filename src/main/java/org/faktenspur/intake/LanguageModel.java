package org.faktenspur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.faktenspur.extraction.Modality;
import org.faktenspur.extraction.Suggester;
import org.faktenspur.extraction.Suggestion;
import org.faktenspur.text.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** Asks a language model behind an OpenAI-compatible endpoint for the claims in a passage. */
final class LanguageModel implements Suggester {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROMPT = read("model-prompt.txt");
    /** A model that goes on and on is not listened to. */
    private static final int MOST_SUGGESTIONS = 100;

    private final ChatModel model;

    /** @throws IllegalStateException when the settings name no model */
    LanguageModel(ModelSettings settings) {
        model = OpenAiChatModel.builder().baseUrl(settings.url().orElseThrow().toString())
                .modelName(settings.name().orElseThrow(
                        () -> new IllegalStateException(
                                "faktenspur.extractor.model.url needs faktenspur.extractor.model.name")))
                .apiKey(settings.key().orElse(null)).timeout(settings.timeout()).maxRetries(0).temperature(0.0)
                .responseFormat("json_object").build();
    }

    @Override
    public List<Suggestion> suggest(String passage, Language language) {
        String answer = model.chat(SystemMessage.from(PROMPT), UserMessage.from(passage)).aiMessage().text();
        List<Suggestion> suggestions = new ArrayList<>();
        for (JsonNode claim : parsed(answer).path("claims"))
            if (suggestions.size() < MOST_SUGGESTIONS && claim.path("quote").isTextual() && claim.path("text").isTextual())
                suggestions.add(suggestion(claim));
        return suggestions;
    }

    /** Some models wrap their JSON in other text, for instance in a Markdown fence. */
    private static JsonNode parsed(String answer) {
        int begin = answer == null ? -1 : answer.indexOf('{');
        int end = answer == null ? -1 : answer.lastIndexOf('}');
        try {
            return JSON.readTree(end > begin && begin >= 0 ? answer.substring(begin, end + 1) : "");
        } catch (IOException e) {
            throw new UncheckedIOException("The model's answer is not JSON", e);
        }
    }

    private static Suggestion suggestion(JsonNode claim) {
        List<String> context = new ArrayList<>();
        claim.path("context").forEach(quote -> context.add(quote.asText()));
        return new Suggestion(claim.get("quote").asText(), context, claim.get("text").asText().strip(),
                modality(claim.path("modality").asText()), claim.path("speaker").asText(null));
    }

    private static Modality modality(String name) {
        return Arrays.stream(Modality.values()).filter(modality -> modality.name().equals(name)).findFirst().orElse(null);
    }

    private static String read(String resource) {
        try (InputStream in = LanguageModel.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
