package org.faktenspur.claim;

import java.util.Locale;
import java.util.OptionalInt;

/** What was found. The first five form a scale; the others say why a claim cannot be placed on it. */
public enum Rating {
    TRUE(5, Tone.POSITIVE),
    MOSTLY_TRUE(4, Tone.POSITIVE),
    MIXED(3, Tone.MIDDLE),
    MOSTLY_FALSE(2, Tone.NEGATIVE),
    FALSE(1, Tone.NEGATIVE),
    MISLEADING(0, Tone.NEGATIVE),
    MISSING_CONTEXT(0, Tone.MIDDLE),
    UNVERIFIABLE(0, Tone.NEUTRAL),
    SATIRE(0, Tone.NEUTRAL);

    public static final int BEST = 5;
    public static final int WORST = 1;

    /** How a rating is coloured; never without its mark and its word. */
    public enum Tone {
        POSITIVE,
        MIDDLE,
        NEGATIVE,
        NEUTRAL
    }

    private final int value;
    private final Tone tone;

    Rating(int value, Tone tone) {
        this.value = value;
        this.tone = tone;
    }

    public boolean isScalar() {
        return value > 0;
    }

    /** 1 (false) to 5 (true); empty off the scale. */
    public OptionalInt value() {
        return isScalar() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    public Tone tone() {
        return tone;
    }

    /** As pages and styles name it: "mostly-false". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its symbol in the sprite. */
    public String mark() {
        return "v-" + key();
    }
}
