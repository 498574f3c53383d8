package org.faktenspur.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** What an operator watches of this node's index. */
@ApplicationScoped
class IndexFigures {

    void publish(@Observes StartupEvent start, LiveIndex index, MeterRegistry metrics) {
        Gauge.builder("faktenspur.search.lag", index, LiveIndex::lag)
                .description("Entries of the audit chain that are not in the search index yet").register(metrics);
        Gauge.builder("faktenspur.search.documents", index, LiveIndex::size)
                .description("Documents in the search index").register(metrics);
    }
}
