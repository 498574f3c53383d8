package org.faktenspur.publication;

import org.faktenspur.text.Language;
import org.faktenspur.workflow.Labels;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Our words outside of templates, in one language. */
final class Spoken {

    private Spoken() {
    }

    static Labels labels(Language language) {
        return MessageBundles.get(Labels.class, Localized.Literal.of(language.code()));
    }
}
