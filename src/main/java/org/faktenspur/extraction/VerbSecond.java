package org.faktenspur.extraction;

import java.util.stream.Stream;

/** Moves the finite verb of a German clause from its end to the second place. */
final class VerbSecond {

    private final Grammar grammar;
    private final String text;

    VerbSecond(Grammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
    }

    /**
     * The clause as a main clause; its separable prefix stays at the end.
     *
     * @param known how many words are known to be the first phrase; 0 to find out
     * @return null where the first phrase or the verb is not certain
     */
    String of(Parsed words, int known) {
        GermanFields fields = new GermanFields(grammar, words);
        int verb = FiniteVerb.of(grammar, words).last();
        int reflexive = known == 0 && words.at(0).is("sich") ? 1 : 0;
        int first = known > 0 ? known : fields.withApposition(fields.constituent(reflexive));
        if (verb < 0 || first <= reflexive || first > verb)
            return null;
        SeparableVerb separable = SeparableVerb.of(grammar, words.at(verb).lower());
        if (separable == null)
            return null;
        int close = verb;
        while (close + 1 < words.size() && fields.isVerb(close + 1))
            close++;
        return join(words.words(text, reflexive, first), separable.stem(), words.words(text, 0, reflexive),
                words.words(text, first, verb),
                words.words(text, verb + 1, close + 1), separable.prefix(), behind(words, close + 1));
    }

    /** The rest of a clause, which stands close to the words before it where it begins with a mark. */
    String behind(Parsed words, int from) {
        return from < words.size() && !words.at(from).isWord() ? "\b" + words.words(text, from, words.size())
                : words.words(text, from, words.size());
    }

    static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList()).replace(" \b", "");
    }
}
