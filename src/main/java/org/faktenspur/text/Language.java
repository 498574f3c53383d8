package org.faktenspur.text;

import java.util.Locale;

/** A language that articles and the interface are written in. */
public enum Language {
    DE,
    EN;

    /** The ISO 639-1 code in lower case, as in <code>lang="de"</code>. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * The language with this ISO 639-1 code.
     *
     * @throws IllegalArgumentException when it is neither <code>de</code> nor <code>en</code>
     */
    public static Language of(String code) {
        for (Language language : values())
            if (language.code().equals(code))
                return language;
        throw new IllegalArgumentException("Neither de nor en: " + code);
    }
}
