package org.faktenspur.scale;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Claims and sources of the newsroom that pages are asked for, as the API lists them: new ones and old ones. */
final class Found {

    private static final ObjectMapper JSON = new ObjectMapper();

    final List<JsonNode> published;
    final List<JsonNode> old;
    final List<JsonNode> working;
    final List<JsonNode> open;
    final List<JsonNode> sources;
    private final People people;

    Found(People people) throws IOException, InterruptedException {
        this.people = people;
        this.published = claims("status=PUBLISHED&sort=newest");
        this.old = claims("status=PUBLISHED&sort=age");
        this.working = claims("status=IN_RESEARCH");
        this.open = claims("status=OPEN");
        this.sources = json("/api/v1/sources").get("items").findParents("url");
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(people.get(path));
    }

    private List<JsonNode> claims(String filter) throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            JsonNode answer = json("/api/v1/claims?limit=100&" + filter + cursor);
            answer.get("items").forEach(found::add);
            if (answer.get("next").isNull())
                break;
            cursor = "&cursor=" + URLEncoder.encode(answer.get("next").asText(), StandardCharsets.UTF_8);
        }
        return found;
    }

    /** Of each claim (or source) one address, each once. */
    static List<String> paths(String before, List<JsonNode> claims, String field, String behind) {
        return claims.stream().map(claim -> before + claim.get(field).asText() + behind).distinct().toList();
    }
}
