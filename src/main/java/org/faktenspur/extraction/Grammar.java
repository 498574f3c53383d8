package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.extraction.Judgement.Sign;
import org.faktenspur.text.Language;
import org.faktenspur.text.SentenceSplitter;
import org.faktenspur.text.Token;
import org.faktenspur.text.WordLists;

/**
 * What the rules know of a language; the lists and where they come from are in <code>de.words</code> and <code>en.words</code>.
 * What is asked of every word of a text is looked up once when the lists are read.
 */
final class Grammar {

    private static final Map<Language, Grammar> READ = new EnumMap<>(Language.class);

    private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "em", "er", "es", "n", "s", "ste", "sten", "ster",
            "stes", "ere", "eren",
            "erer", "este", "esten");
    private static final List<String> ENGLISH_ENDINGS = List.of("ly", "er", "est", "ally");

    private final Language language;
    private final WordLists lists;
    private final ReportingVerbs verbs;
    private final SentenceSplitter sentences;
    private final Map<String, List<Sign>> signs = new HashMap<>();
    private final Map<String, List<Feature>> features = new HashMap<>();
    private final Map<String, String> indicatives;
    private final Map<String, String> reals;
    private final Map<String, String> presents;

    private Grammar(Language language) {
        this.language = language;
        this.lists = WordLists.read("/org/faktenspur/extraction/" + language.code() + ".words");
        this.verbs = ReportingVerbs.read(language);
        this.sentences = new SentenceSplitter(list("abbreviations"), list("after-ordinals"), list("may-end"), list("starters"),
                list("tagging"), list("tellers"));
        for (Sign sign : Sign.values())
            index(inflected(sign), sign, signs);
        CheckWorthiness.FIELDS.forEach((name, feature) -> index(list(name), feature, features));
        index(inflected(Sign.EVALUATIVE), Feature.EVALUATIVE, features);
        index(inflected(Sign.EVALUATIVE_MILD), Feature.EVALUATIVE, features);
        index(list("personal"), Feature.PERSONAL, features);
        this.indicatives = isGerman() ? pairs("indicative") : Map.of();
        this.reals = isGerman() ? pairs("real") : Map.of();
        this.presents = isGerman() ? pairs("present") : Map.of();
    }

    static synchronized Grammar of(Language language) {
        return READ.computeIfAbsent(language, Grammar::new);
    }

    private static <T> void index(Set<String> words, T what, Map<String, List<T>> into) {
        for (String word : words)
            into.computeIfAbsent(word, one -> new ArrayList<>(1)).add(what);
    }

    /** Words that judge do so with whatever ending they stand. */
    private Set<String> inflected(Sign sign) {
        Set<String> words = list(sign.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (sign != Sign.EVALUATIVE && sign != Sign.EVALUATIVE_MILD)
            return words;
        Set<String> forms = new HashSet<>(words);
        for (String word : words)
            (isGerman() ? GERMAN_ENDINGS : ENGLISH_ENDINGS).forEach(ending -> forms.add(word + ending));
        return forms;
    }

    /** A list of pairs like <code>sei=ist</code>, by their first half. */
    private Map<String, String> pairs(String name) {
        return list(name).stream().collect(Collectors.toMap(pair -> pair.substring(0, pair.indexOf('=')),
                pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    Language language() {
        return language;
    }

    boolean isGerman() {
        return language == Language.DE;
    }

    ReportingVerbs verbs() {
        return verbs;
    }

    SentenceSplitter sentences() {
        return sentences;
    }

    Set<String> list(String name) {
        return lists.named(name);
    }

    /** Whether a word in lower case is in the list of this name. */
    boolean has(String list, String word) {
        return lists.has(list, word);
    }

    /** The names of the lists that a word in lower case is in. */
    Set<String> lists(String word) {
        return lists.of(word);
    }

    /** What a word shows of a judgement or of a report. */
    List<Sign> signs(Token token) {
        return signs.getOrDefault(token.lower(), List.of());
    }

    /** The fields that a word belongs to. */
    List<Feature> features(Token token) {
        return features.getOrDefault(token.lower(), List.of());
    }

    /** "ist" of "sei". */
    Optional<String> indicative(String subjunctive) {
        return Optional.ofNullable(indicatives.get(subjunctive));
    }

    /** "kommen" of "kämen", where that reports. */
    Optional<String> real(String secondSubjunctive) {
        return Optional.ofNullable(reals.get(secondSubjunctive));
    }

    /** "liefert" of "liefern"; empty where it is not known. */
    Optional<String> present(String infinitive) {
        return Optional.ofNullable(presents.get(infinitive));
    }
}
