package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Language;

/** Somebody outside who suggests claims, such as a language model. May be slow, wrong or down. */
@FunctionalInterface
public interface Suggester {

    /**
     * @param passage some sentences of a text
     * @return what it sees in them, in any order
     * @throws RuntimeException when there is no answer, or none that can be read
     */
    List<Suggestion> suggest(String passage, Language language);
}
