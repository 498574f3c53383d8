package org.faktenspur.extraction;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.faktenspur.text.Language;
import org.faktenspur.text.Span;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

/** Serves only the splitter, in the shape of the API, so that it can be scored without the application. */
public final class ExtractionServer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractionServer() {
    }

    public static void main(String[] args) throws Exception {
        Extractor extractor = new RuleExtractor();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.createContext("/api/v1/extractions", exchange -> {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            Language language = request.hasNonNull("language") ? Language.of(request.get("language").asText()) : null;
            byte[] body = JSON.writeValueAsBytes(json(extractor.extract(request.get("text").asText(), language, null)));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static Map<String, Object> json(Extraction found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentences",
                found.sentences().stream().map(s -> Map.of("begin", s.span().begin(), "end", s.span().end(), "kind",
                        s.kind(), "outcome", s.outcome())).toList());
        json.put("attributions", found.attributions().stream().map(ExtractionServer::json).toList());
        json.put("claims", found.claims().stream().map(ExtractionServer::json).toList());
        return json;
    }

    private static Map<String, Object> json(Attribution attribution) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("message", spans(attribution.message()));
        json.put("speaker", spans(attribution.speaker()));
        json.put("speakerLabel", attribution.speakerLabel());
        json.put("cue", spans(attribution.cue()));
        json.put("type", attribution.type());
        return json;
    }

    private static Map<String, Object> json(ExtractedClaim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("spans", spans(claim.spans()));
        json.put("contextSpans", spans(claim.contextSpans()));
        json.put("quote", claim.quote());
        json.put("text", claim.text());
        json.put("modality", claim.modality());
        json.put("speaker", claim.speaker() == null ? null
                : Map.of("label", claim.speaker().label(), "spans", spans(claim.speaker().spans())));
        json.put("checkWorthiness", claim.checkWorthiness());
        json.put("needsContext", claim.needsContext());
        return json;
    }

    private static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream().map(span -> Arrays.asList(span.begin(), span.end())).toList();
    }
}
