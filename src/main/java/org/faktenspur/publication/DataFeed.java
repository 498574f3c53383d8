package org.faktenspur.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.Newsroom;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.Correction;
import org.faktenspur.web.ForReaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The newest ClaimReviews in one document, as collections of fact-checks read them. */
@Path("/feeds/claimreview.json")
@ForReaders
public class DataFeed {

    private static final int LENGTH = 500;

    private final Site site;
    private final ClaimReview claimReview;
    private final ObjectMapper json;

    DataFeed(Site site, ClaimReview claimReview, ObjectMapper json) {
        this.site = site;
        this.claimReview = claimReview;
        this.json = json;
    }

    @GET
    public Response feed() throws JsonProcessingException {
        List<FactCheck> checks = PublicSearch.all().first(LENGTH);
        Map<UUID, List<Correction>> corrections = Correction.of(checks.stream().map(check -> check.claim).toList()).stream()
                .collect(Collectors.groupingBy(correction -> correction.claim.id));
        List<Map<String, Object>> items = new ArrayList<>();
        for (FactCheck check : checks)
            claimReview.of(check, corrections.getOrDefault(check.claim.id, List.of()))
                    .ifPresent(review -> items.add(item(check, review)));
        Map<String, Object> feed = thing("DataFeed");
        feed.put("name", Newsroom.currentName());
        feed.put("url", site.url("/feeds/claimreview.json"));
        checks.stream().findFirst().ifPresent(newest -> feed.put("dateModified", newest.publishedAt.toString()));
        feed.put("dataFeedElement", items);
        return Response.ok(json.writeValueAsString(feed), "application/ld+json;charset=UTF-8").build();
    }

    private static Map<String, Object> item(FactCheck check, Map<String, Object> review) {
        Map<String, Object> item = new LinkedHashMap<>(Map.of("@type", "DataFeedItem"));
        item.put("url", review.get("url"));
        item.put("dateCreated", check.claim.publishedAt.toString());
        item.put("dateModified", check.publishedAt.toString());
        item.put("item", List.of(review));
        return item;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>(Map.of("@context", "https://schema.org"));
        thing.put("@type", type);
        return thing;
    }
}
