package org.faktenspur.article;

import java.text.Normalizer;
import java.util.Locale;

/** The readable end of a URL. Decoration only: the id before it decides what is shown. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {
    }

    /** Lower-case ASCII words joined by hyphens, at most 60 characters; "-" when nothing is left. */
    public static String of(String title) {
        String ascii = title.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß",
                "ss");
        String slug = Normalizer.normalize(ascii, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST)
            slug = slug.substring(0, LONGEST + 1).replaceAll("-[^-]*$", "");
        if (slug.length() > LONGEST)
            slug = slug.substring(0, LONGEST);
        return slug.isEmpty() ? "-" : slug;
    }
}
