package org.faktenspur.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

/** Whether somebody may choose a password: it is long, and no list of what people choose leads to it. */
final class NewPassword {

    /** Why not. */
    enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        EASY_TO_GUESS
    }

    static final int SHORTEST = 12;
    /** What bcrypt reads of it. */
    static final int LONGEST_BYTES = 72;
    /** More guesses than a day of bcrypt on many machines. */
    private static final double FEWEST_GUESSES = 1e9;
    private static final Zxcvbn LISTS = new Zxcvbn();

    private NewPassword() {
    }

    /** @param known what guessers know of the person: their names, the newsroom's */
    static Optional<Weakness> weakness(String password, List<String> known) {
        if (password == null || password.length() < SHORTEST)
            return Optional.of(Weakness.TOO_SHORT);
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES)
            return Optional.of(Weakness.TOO_LONG);
        List<String> words = Stream.concat(known.stream(), Stream.of("Faktenspur"))
                .flatMap(name -> Stream.of(name.split("[^\\p{L}\\d]+"))).toList();
        boolean easy = LISTS.measure(password, words).getGuesses() < FEWEST_GUESSES;
        return easy ? Optional.of(Weakness.EASY_TO_GUESS) : Optional.empty();
    }
}
