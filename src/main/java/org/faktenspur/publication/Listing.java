package org.faktenspur.publication;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list that has no end.
 *
 * @param next where the next part begins; null where there is none
 */
record Listing<T>(List<T> items, String next) {

    /** @param found one more than the size, if there are more */
    static <T> Listing<T> of(List<T> found, int size, Function<T, Object> cursor) {
        boolean more = found.size() > size;
        List<T> shown = more ? found.subList(0, size) : found;
        return new Listing<>(shown, more ? cursor.apply(shown.get(size - 1)).toString() : null);
    }

    /** What is left to list when the first one may have been shown by itself. */
    public List<T> below(boolean first) {
        return first && !items.isEmpty() ? items.subList(1, items.size()) : items;
    }
}
