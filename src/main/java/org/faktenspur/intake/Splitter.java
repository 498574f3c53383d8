package org.faktenspur.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.faktenspur.extraction.Extractor;
import org.faktenspur.extraction.RuleExtractor;
import org.faktenspur.extraction.SuggestedExtractor;

/** Which extractor splits the articles: the rules, or a language model's suggestions that the rules keep in check. */
class Splitter {

    @Produces
    @ApplicationScoped
    Extractor extractor(ModelSettings model) {
        Extractor rules = new RuleExtractor();
        return model.url().isEmpty() ? rules : new SuggestedExtractor(rules, new LanguageModel(model), model.timeout());
    }
}
