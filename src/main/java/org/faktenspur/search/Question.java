package org.faktenspur.search;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.faktenspur.text.Language;

/**
 * What somebody looks for.
 *
 * @param words as they were typed; nothing in them is anything but words
 * @param kinds of what
 * @param language in which; null for all
 * @param since published after that; null for always
 * @param from how many of the best to skip
 */
public record Question(String words, Set<Kind> kinds, Language language, Instant since, int from, int size) {

    /** Nobody reads on for so long, and looking gets dearer the further it goes. */
    public static final int FARTHEST = 1000;

    public static Question ofReaders(String words, Language language, Instant since, int from, int size) {
        return new Question(words, EnumSet.of(Kind.FACT_CHECK), language, since, from, size);
    }

    /** @param kind null for all that the desk knows */
    public static Question ofTheDesk(String words, Kind kind, Language language, int from, int size) {
        return new Question(words, kind == null ? EnumSet.complementOf(EnumSet.of(Kind.FACT_CHECK)) : EnumSet.of(kind),
                language,
                null, from, size);
    }
}
