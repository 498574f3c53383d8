package org.faktenspur.api;

import java.util.List;
import java.util.function.Function;

/** A part of a list, and where the next part begins; null where there is none. */
record PageJson<T>(List<T> items, String next) {

    static <T> PageJson<T> whole(List<T> items) {
        return new PageJson<>(items, null);
    }

    /** @param found one more than the limit, if there are more */
    static <E, T> PageJson<T> of(List<E> found, int limit, Function<E, T> json, Function<E, String> cursor) {
        return together(found, limit, shown -> shown.stream().map(json).toList(), cursor);
    }

    /** @param json writes all of a page at once */
    static <E, T> PageJson<T> together(List<E> found, int limit, Function<List<E>, List<T>> json, Function<E, String> cursor) {
        List<E> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? cursor.apply(shown.get(limit - 1)) : null;
        return new PageJson<>(json.apply(shown), next);
    }

    static int limit(Integer wanted) {
        return wanted == null ? 50 : Math.min(100, Math.max(1, wanted));
    }
}
