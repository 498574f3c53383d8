package org.faktenspur.api;

import java.time.Instant;
import java.util.Map;

import jakarta.ws.rs.BadRequestException;

import org.faktenspur.source.LinkState;
import org.faktenspur.source.Source;
import org.faktenspur.source.SourceNames;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/** A cited thing, and whether its address still shows what it showed. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SourceJson(String id, String url, String title, String publisher, String agency, Instant createdAt, LinkJson link) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LinkJson(LinkState state, Instant since, Instant checkedAt) {
    }

    static SourceJson of(Source source) {
        return new SourceJson(source.id.toString(), source.url, source.title, source.publisherOrHost(), source.agency,
                source.createdAt, new LinkJson(source.link.state, source.link.since, source.link.checkedAt));
    }

    static String etag(Source source) {
        return '"' + SourceNames.of(source).base() + '"';
    }

    /** The names as somebody wants them; what they do not mention stays. */
    static SourceNames names(JsonNode body, SourceNames now) {
        if (body == null || !body.isObject())
            throw new BadRequestException();
        Map<String, String> fields = now.fields();
        fields.replaceAll((field, value) -> body.has(field) ? text(body.get(field)) : value);
        return new SourceNames(fields.get("title"), fields.get("publisher"), fields.get("agency"));
    }

    private static String text(JsonNode value) {
        if (!value.isTextual() && !value.isNull())
            throw new BadRequestException();
        return value.textValue();
    }
}
