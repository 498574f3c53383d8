package org.faktenspur.extraction;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.faktenspur.text.Token;

/** The phrase in front of the comma that a German relative pronoun stands for, and its nominative where that is certain. */
record Antecedent(Parsed words) {

    private static final int FARTHEST = 9;
    private static final Set<String> SINGULAR_ARTICLES = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine",
            "einen", "einem", "einer",
            "eines", "im", "am", "zum", "zur", "vom", "beim", "ins", "ans");
    private static final Set<String> NOT_FEMININE = Set.of("den", "dem", "einen", "einem", "im", "am");
    /** Nominative articles by the relative pronoun, which tells the gender. */
    private static final Map<String, Map<String, String>> NOMINATIVE = Map.of(
            "der",
            Map.of("der", "der", "den", "der", "dem", "der", "ein", "ein", "einen", "ein", "einem", "ein", "im", "der", "am",
                    "der",
                    "zum", "der", "vom", "der"),
            "die", Map.of("die", "die", "der", "die", "eine", "eine", "einer", "eine", "zur", "die"),
            "das",
            Map.of("das", "das", "dem", "das", "ein", "ein", "einem", "ein", "im", "das", "am", "das", "zum", "das", "vom",
                    "das",
                    "ins", "das"));

    /** Genitive articles that a relative pronoun in the nominative does not agree with, or hardly ever. */
    private static final Map<String, Set<String>> OWNERS = Map.of("der", Set.of("der", "einer"), "die", Set.of("des", "eines"),
            "das", Set.of("der", "einer", "des", "eines"));

    private static final Set<String> MASCULINE_OR_NEUTER = Set.of("dem", "ein", "einem", "im", "am", "zum", "vom", "beim");
    /** The articles of an antecedent that agree with a relative pronoun behind a preposition, where the noun stays as it is. */
    private static final Map<String, Set<String>> GOVERNED = Map.of(
            "den", with("der", "den", "einen"), "dem", with("der", "das", "den", "einen", "ins", "ans"),
            "das", with("das", "ins", "ans"), "der", Set.of("die", "der", "eine", "einer", "zur"),
            "die", Set.of("die", "der", "eine", "einer", "zur"));
    /** Nouns that take -en in every case but the nominative. */
    private static final Pattern WEAK = Pattern.compile(".*(?:ist|ent|ant|oge|mensch|herr|kunde|zeuge|junge|kollege)");

    private static Set<String> with(String... articles) {
        return Stream.concat(MASCULINE_OR_NEUTER.stream(), Stream.of(articles)).collect(Collectors.toUnmodifiableSet());
    }

    /** null where no phrase ends right before the comma. */
    static Antecedent of(Grammar grammar, Parsed sentence, Clause clause) {
        int comma = clause.tie();
        while (comma > 0 && !sentence.at(comma).word().equals(","))
            comma--;
        // "… stimmte dem Vertrag zu, der …": the verb's second part may stand between.
        while (comma > 1 && (sentence.at(comma - 1).isVerb() || sentence.at(comma - 1).tag().equals("ADP")))
            comma--;
        int from = comma;
        while (from > 0 && comma - from < FARTHEST && sentence.at(from - 1).tag().equals("PROPN"))
            from--;
        for (int at = comma - 1; at >= 0 && comma - at <= FARTHEST && !sentence.at(at).isVerb()
                && !sentence.at(at).word().equals(","); at--)
            if (SINGULAR_ARTICLES.contains(sentence.at(at).lower())
                    && new GermanFields(grammar, sentence.of(at, comma))
                            .nounPhrase(sentence.at(at).tag().equals("DET") ? 0 : 1) == comma - at) {
                from = at;
                break;
            }
        int head = from < comma ? headOf(grammar, sentence, from, comma, sentence.at(clause.tie()).lower()) : from;
        return from == comma ? null : new Antecedent(sentence.of(head, comma));
    }

    /**
     * "ein Gutachten des Rechnungshofs, das …": where a genitive's article shows that the pronoun cannot mean it, the noun that
     * it hangs on is meant, if that can be.
     */
    private static int headOf(Grammar grammar, Parsed sentence, int from, int comma, String pronoun) {
        boolean genitive = from > 1 && sentence.at(from - 1).isNoun() && OWNERS.getOrDefault(pronoun, Set.of())
                .contains(sentence.at(from).lower());
        for (int at = from - 2; genitive && at >= 0 && comma - at <= FARTHEST; at--) {
            String article = sentence.at(at).lower();
            if (SINGULAR_ARTICLES.contains(article))
                return NOMINATIVE.getOrDefault(pronoun, Map.of()).containsKey(article)
                        && new GermanFields(grammar, sentence.of(at, comma)).nounPhrase(0) == comma - at ? at : from;
        }
        return from;
    }

    /**
     * The noun of an article and a noun, where a relative pronoun behind a preposition may be its article too ("für den");
     * else null.
     */
    Token governed(Parsed sentence, String pronoun) {
        if (words.size() != 2 || !words.at(1).isNoun() || WEAK.matcher(words.at(1).lower()).matches())
            return null;
        int at = sentence.tokens().indexOf(words.at(0));
        boolean genitive = words.at(0).is("der") && at > 0 && sentence.at(at - 1).isNoun();
        boolean agrees = GOVERNED.getOrDefault(pronoun, Set.of()).contains(words.at(0).lower())
                && !(genitive && (pronoun.equals("den") || pronoun.equals("dem")));
        return agrees ? words.at(1) : null;
    }

    /** "der Tag", "ein Zeitpunkt": what a clause says about these is whole without them. */
    boolean isEmpty(Grammar grammar) {
        String last = words.at(words.size() - 1).lower();
        return grammar.has("empty-nouns", last) || grammar.has("times", last);
    }

    /** null where the case, the gender or the number leaves a doubt, or the pronoun may be no subject. */
    String nominative(String text, String pronoun, Parsed clause) {
        Token first = words.at(0);
        if (first.tag().equals("PROPN") && (pronoun.equals("der") || pronoun.equals("das")))
            return words.words(text);
        Map<String, String> articles = NOMINATIVE.getOrDefault(pronoun, Map.of());
        String article = articles.get(first.lower());
        if (article == null || !NOT_FEMININE.contains(first.lower()) && hasSubject(clause)
                || words.size() > 1 && Character.isLowerCase(words.at(words.size() - 1).word().charAt(0)))
            return null;
        if (pronoun.equals("die") && isPlural(clause))
            return first.is("die") ? words.words(text) : null;
        boolean unchanged = article.equals(first.lower());
        if (!unchanged && words.size() > 2 && !words.at(1).isNoun())
            return weak(text, article);
        return article + " " + words.words(text, 1, words.size());
    }

    private String weak(String text, String article) {
        Token adjective = words.at(1);
        boolean simple = adjective.tag().equals("ADJ") && adjective.word().endsWith("en") && words.at(2).isNoun();
        if (!simple)
            return null;
        String stem = adjective.word().substring(0, adjective.word().length() - 2);
        String ending = article.startsWith("e") ? article.equals("eine") ? "e" : null : "e";
        return ending == null ? null : article + " " + stem + ending + " " + words.words(text, 2, words.size());
    }

    private static boolean isPlural(Parsed clause) {
        String verb = clause.at(clause.size() - 1).lower();
        return verb.endsWith("en") || verb.equals("sind") || verb.equals("waren");
    }

    /** A nominative beside the pronoun: then the pronoun is an object. */
    private static boolean hasSubject(Parsed clause) {
        Token first = clause.at(0);
        return Set.of("er", "sie", "es", "man", "ich", "wir", "der").contains(first.lower()) || first.is("die")
                || first.is("das") || first.is("ein")
                || first.is("eine") || first.isNoun() && !first.tag().equals("NOUN");
    }
}
