package org.faktenspur.article;

import java.util.Arrays;
import java.util.Locale;

/** Where an article is kept at the desk. */
public enum ArticleShelf {
    IN_WORK,
    DONE,
    ARCHIVED;

    /** As an address names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whatever is none is the work. */
    public static ArticleShelf of(String key) {
        return Arrays.stream(values()).filter(shelf -> shelf.key().equals(key)).findFirst().orElse(IN_WORK);
    }
}
