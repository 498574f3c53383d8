package org.faktenspur.api;

import java.time.Instant;

import org.faktenspur.source.LinkState;
import org.faktenspur.source.Source;

import com.fasterxml.jackson.annotation.JsonInclude;

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
}
