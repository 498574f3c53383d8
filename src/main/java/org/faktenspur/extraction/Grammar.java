package org.faktenspur.extraction;

import java.util.EnumMap;
import java.util.HashSet;
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
record Grammar(Language language, WordLists lists, ReportingVerbs verbs, SentenceSplitter sentences, Set<String> evaluative,
        Set<String> mild) {

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
                        lists.named("starters")),
                inflected(lists.named("evaluative"), language), inflected(lists.named("evaluative-mild"), language));
    }

    Set<String> list(String name) {
        return lists.named(name);
    }

    /** A list of pairs like <code>sei=ist</code>, by their first half. */
    Map<String, String> pairs(String name) {
        return list(name).stream().collect(Collectors.toMap(pair -> pair.substring(0, pair.indexOf('=')),
                pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    /** The lists that a word is in. */
    Set<String> listsOf(Token token) {
        return lists.of(token.lower());
    }

    /** Whether a word judges, with whatever ending it stands. */
    boolean isEvaluative(Token token) {
        return evaluative.contains(token.lower());
    }

    /** Whether it judges unless it is meant literally. */
    boolean isMildlyEvaluative(Token token) {
        return mild.contains(token.lower());
    }

    private static Set<String> inflected(Set<String> words, Language language) {
        List<String> endings = language == Language.DE ? GERMAN_ENDINGS : ENGLISH_ENDINGS;
        Set<String> forms = new HashSet<>(words);
        for (String word : words)
            endings.forEach(ending -> forms.add(word + ending));
        return forms;
    }

    boolean isGerman() {
        return language == Language.DE;
    }
}
