package org.faktenspur.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.Newsroom;
import org.faktenspur.article.Article;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedPassage;
import org.faktenspur.publication.Published;
import org.faktenspur.publication.Site;
import org.faktenspur.web.ForReaders;
import org.faktenspur.web.PublicApi;
import org.faktenspur.workflow.Labels;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * The published claims of an article as W3C Web Annotations. Positions count UTF-16 code units of the text that was checked.
 */
@Path("/api/v1/articles/{id}/annotations")
@ForReaders
@PublicApi
public class AnnotationsResource {

    static final String TYPE = "application/ld+json;charset=UTF-8;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final Site site;
    private final ObjectMapper json;

    AnnotationsResource(Site site, ObjectMapper json) {
        this.site = site;
        this.json = json;
    }

    @GET
    @Produces({ "application/ld+json", "application/json" })
    public Response annotations(@RestPath String id) throws JsonProcessingException {
        Article article = Published.article(id);
        List<Map<String, Object>> items = FactCheck.of(article).stream().filter(check -> !check.isRetracted())
                .map(check -> annotation(check, article)).toList();
        String url = site.url("/api/v1/articles/" + article.id + "/annotations");
        Map<String, Object> page = thing(url + "#page", "AnnotationPage");
        page.put("partOf", url);
        page.put("startIndex", 0);
        page.put("items", items);
        Map<String, Object> collection = new LinkedHashMap<>(Map.of("@context", "http://www.w3.org/ns/anno.jsonld"));
        collection.putAll(thing(url, "AnnotationCollection"));
        collection.put("label", article.title);
        collection.put("total", items.size());
        collection.put("first", page);
        return Response.ok(json.writeValueAsString(collection), TYPE).build();
    }

    private Map<String, Object> annotation(FactCheck check, Article article) {
        Map<String, Object> annotation = thing("urn:uuid:" + check.claim.id, "Annotation");
        annotation.put("motivation", "assessing");
        annotation.put("created", check.claim.publishedAt.toString());
        annotation.put("modified", check.publishedAt.toString());
        annotation.put("creator", Map.of("type", "Organization", "name", Newsroom.currentName(), "id", site.url("/")));
        annotation.put("body", List.of(verdict(check), Map.of("id", site.url(check.path()), "type", "Text", "format",
                "text/html", "language", check.language.code())));
        String source = article.sourceUrl == null ? site.url(article.path()) : article.sourceUrl;
        List<Map<String, Object>> targets = new ArrayList<>();
        check.passages.forEach(passage -> targets.add(target(source, passage, article.isReadable())));
        annotation.put("target", targets.isEmpty() ? source : targets.size() == 1 ? targets.get(0) : targets);
        return annotation;
    }

    private static Map<String, Object> verdict(FactCheck check) {
        String rating = MessageBundles.get(Labels.class, Localized.Literal.of(check.language.code())).rating(check.rating);
        Map<String, Object> body = new LinkedHashMap<>(Map.of("type", "TextualBody"));
        body.put("value", check.text + " " + rating + ": " + check.summary);
        body.put("format", "text/plain");
        body.put("language", check.language.code());
        return body;
    }

    /** @param around whether the words around it may be told: publishing a claim publishes nothing else of a manuscript */
    private static Map<String, Object> target(String source, PublishedPassage passage, boolean around) {
        Map<String, Object> quote = new LinkedHashMap<>(Map.of("type", "TextQuoteSelector"));
        quote.put("exact", passage.exact());
        if (around) {
            quote.put("prefix", passage.prefix());
            quote.put("suffix", passage.suffix());
        }
        Map<String, Object> position = new LinkedHashMap<>(Map.of("type", "TextPositionSelector"));
        position.put("start", passage.start());
        position.put("end", passage.end());
        Map<String, Object> target = new LinkedHashMap<>(Map.of("type", "SpecificResource"));
        target.put("source", source);
        target.put("selector", List.of(quote, position));
        return target;
    }

    private static Map<String, Object> thing(String id, String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("id", id);
        thing.put("type", type);
        return thing;
    }
}
