package org.faktenspur.scale;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The same dice in every run: numbers, choices and ids of time order. */
final class Chance {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean inPercent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What is common comes often, what stands far behind seldom, as with people and places in the news. */
    <T> T oftenTheFirstOf(List<T> choices) {
        double share = random.nextDouble();
        return choices.get((int) (share * share * share * choices.size()));
    }

    /** An id as the program makes them: ordered by time. */
    UUID id(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | VERSION_7 | random.nextInt(1 << 12), VARIANT | random.nextLong() >>> 2);
    }
}
