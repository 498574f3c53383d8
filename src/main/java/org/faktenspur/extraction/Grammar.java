package org.faktenspur.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.text.Language;
import org.faktenspur.text.SentenceSplitter;
import org.faktenspur.text.Token;
import org.faktenspur.text.WordLists;

/**
 * What the rules know of a language; the lists and where they come from are in <code>de.words</code> and <code>en.words</code>.
 */
record Grammar(Language language, WordLists lists, ReportingVerbs verbs, SentenceSplitter sentences) {

    private static final Map<Language, Grammar> READ = new EnumMap<>(Language.class);

    private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "em", "er", "es", "n", "s", "ste", "sten", "ster",
            "stes", "ere", "eren",
            "erer", "este", "esten");
    private static final List<String> ENGLISH_ENDINGS = List.of("ly", "er", "est", "ally");

    static synchronized Grammar of(Language language) {
        return READ.computeIfAbsent(language, Grammar::read);
    }

    private static Grammar read(Language language) {
        WordLists lists = WordLists.read("/org/faktenspur/extraction/" + language.code() + ".words");
        return new Grammar(language, lists, ReportingVerbs.read(language),
                new SentenceSplitter(lists.named("abbreviations"), lists.named("after-ordinals"), lists.named("may-end"),
                        lists.named("starters")));
    }

    Set<String> list(String name) {
        return lists.named(name);
    }

    /** A list of pairs like <code>sei=ist</code>, by their first half. */
    Map<String, String> pairs(String name) {
        return list(name).stream().collect(Collectors.toMap(pair -> pair.substring(0, pair.indexOf('=')),
                pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    /** Whether a word judges, with whatever ending it stands. */
    boolean isEvaluative(Token token) {
        return isInflected(list("evaluative"), token.lower());
    }

    /** Whether it judges unless it is meant literally. */
    boolean isMildlyEvaluative(Token token) {
        return isInflected(list("evaluative-mild"), token.lower());
    }

    private boolean isInflected(Set<String> words, String word) {
        return words.contains(word)
                || endings().stream().anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending)
                        && words.contains(word.substring(0, word.length() - ending.length())));
    }

    private List<String> endings() {
        return isGerman() ? GERMAN_ENDINGS : ENGLISH_ENDINGS;
    }

    boolean isGerman() {
        return language == Language.DE;
    }
}
