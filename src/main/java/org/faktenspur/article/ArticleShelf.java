package org.faktenspur.article;

import java.util.Arrays;
import java.util.Locale;

/** Where an article is kept at the desk. */
public enum ArticleShelf {
    IN_WORK("archivedAt is null and not exists (select 1 from SignOff s where s.revision.article = a"
            + " and s.revision.number = a.revision)"),
    DONE("archivedAt is null and exists (select 1 from SignOff s where s.revision.article = a"
            + " and s.revision.number = a.revision)"),
    ARCHIVED("archivedAt is not null");

    private final String condition;

    ArticleShelf(String condition) {
        this.condition = condition;
    }

    /** Of an article a, in the language of the queries. */
    String condition() {
        return condition;
    }

    /** As an address names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whatever is none is the work. */
    public static ArticleShelf of(String key) {
        return Arrays.stream(values()).filter(shelf -> shelf.key().equals(key)).findFirst().orElse(IN_WORK);
    }
}
