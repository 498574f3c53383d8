package org.faktenspur.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.faktenspur.extraction.Extractor;
import org.faktenspur.extraction.RuleExtractor;

/** Which extractor splits the articles. */
class Splitter {

    @Produces
    @ApplicationScoped
    Extractor extractor() {
        return new RuleExtractor();
    }
}
