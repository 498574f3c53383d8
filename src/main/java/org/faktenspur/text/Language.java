package org.faktenspur.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
        return find(code).orElseThrow(() -> new IllegalArgumentException("Neither de nor en: " + code));
    }

    /** The language with this ISO 639-1 code; empty for any other and for null. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
