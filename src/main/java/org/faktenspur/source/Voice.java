package org.faktenspur.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who speaks, whichever way the name is written: capitals, spaces, hyphens, full stops and "www." make nobody another. */
public final class Voice {

    private static final Pattern SITE = Pattern.compile("(?:https?://)?((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})/?");

    private Voice() {
    }

    /** Equal for two spellings of one name. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var site = SITE.matcher(plain);
        String speaker = site.matches() ? Address.registrable(site.group(1).replaceFirst("^www\\.", "")) : plain;
        String letters = speaker.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
        return letters.isEmpty() ? speaker : letters;
    }
}
