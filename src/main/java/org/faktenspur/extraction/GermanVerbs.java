package org.faktenspur.extraction;

import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/**
 * Tells finite verbs, participles and infinitives of a German sentence apart by their shape, and mends what the tagger takes
 * for adjectives: participles at the end of a clause.
 */
final class GermanVerbs {

    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:\\p{L}{2,}?)?ge\\p{L}{2,}(?:t|en)");
    private static final Pattern PREFIXED = Pattern
            .compile("(?:\\p{L}{2,4})?(?:be|ver|er|ent|zer|miss|emp)\\p{L}{3,}(?:t|en)|\\p{L}{3,}iert");
    private static final Pattern PLURAL_OR_INFINITIVE = Pattern.compile("\\p{L}{2,}(?:en|ern|eln)|tun|sein");
    private static final Pattern HIDDEN = Pattern.compile("\\p{L}{3,}(?:iert(?:en?)?|te)|(?:be|ver|er|ent|zer)\\p{L}{3,}en");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\p{L}{3,}(?:te|ene|ende)[nrsm]?");
    private static final Pattern INNER_ZU = Pattern.compile(
            "(?:ab|an|auf|aus|bei|da\\p{L}{0,4}|durch|ein|entgegen|fest|fort|frei|her\\p{L}{0,4}|hin\\p{L}{0,4}|los|mit|nach|nieder|statt|teil|um"
                    + "|unter|vor|vorbei|voran|weg|weiter|wieder|zurück|zusammen|über|bereit|kennen|klar|offen|sicher|gegenüber|gleich|bevor|nahe|näher|wahr|preis)zu\\p{L}{2,}(?:en|ern|eln|tun|sein)");
    private static final Set<String> AUXILIARY_INFINITIVES = Set.of("haben", "werden", "können", "müssen", "sollen", "wollen",
            "dürfen", "mögen", "lassen");

    private static final Set<String> OBLIQUE_ARTICLES = Set.of("den", "dem", "des", "im", "am", "zum", "zur", "vom", "beim",
            "einen", "einem", "einer");

    private GermanVerbs() {
    }

    static VerbForm[] in(Grammar grammar, Parsed sentence) {
        VerbForm[] forms = new VerbForm[sentence.size()];
        for (int i = 0; i < forms.length; i++)
            forms[i] = form(grammar, sentence, i);
        return forms;
    }

    private static VerbForm form(Grammar grammar, Parsed sentence, int i) {
        Token token = sentence.at(i);
        if (!token.isWord() || i > 0 && token.startsUpperCase() && !opensSpeech(sentence, i))
            return VerbForm.NONE;
        String word = token.lower();
        if (isPurpose(sentence, i, word))
            return VerbForm.PURPOSE;
        if (grammar.has("finite-auxiliaries", word) && !token.startsUpperCase()
                && !word.equals("sein"))
            return AUXILIARY_INFINITIVES.contains(word) ? VerbForm.OPEN : VerbForm.FINITE;
        if (!token.isVerb() && grammar.has("subjunctive-substitutes", word))
            return word.endsWith("n") ? VerbForm.OPEN : VerbForm.FINITE;
        if (!token.isVerb())
            return isHiddenParticiple(sentence, i, word) && !grammar.has("no-participles", word) ? VerbForm.PARTICIPLE
                    : isHiddenVerb(sentence, i, word) ? shape(grammar, word)
                            : isHiddenSaying(grammar, sentence, i, word) || isHiddenSubjunctive(sentence, i, word)
                                    ? VerbForm.FINITE
                                    : VerbForm.NONE;
        return isAttribute(sentence, i, word) ? VerbForm.NONE : shape(grammar, word);
    }

    private static boolean isParticiple(String word) {
        return endsInTOrN(word) && PARTICIPLE.matcher(word).matches();
    }

    private static boolean isPrefixed(String word) {
        return endsInTOrN(word) && PREFIXED.matcher(word).matches();
    }

    /** "erbeutet", "worden", "gekommen"; not "bekommen", which may be an infinitive. */
    static boolean isSurelyParticiple(String word) {
        return !word.isEmpty() && (isParticiple(word) || word.endsWith("t") && isPrefixed(word) || word.equals("worden"));
    }

    private static boolean isPluralOrInfinitive(String word) {
        return endsInTOrN(word) && PLURAL_OR_INFINITIVE.matcher(word).matches();
    }

    /** Few words do, and the patterns need not be asked of the others. */
    private static boolean endsInTOrN(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 't' || last == 'n';
    }

    private static boolean opensSpeech(Parsed sentence, int i) {
        return sentence.at(i).isVerb() && !sentence.at(i - 1).isWord() && !sentence.at(i - 1).word().equals(",");
    }

    private static VerbForm shape(Grammar grammar, String word) {
        if (word.equals("sein"))
            return VerbForm.INFINITIVE;
        if (grammar.has("finite-with-ge", word))
            return grammar.has("infinitives-with-ge", word) ? VerbForm.OPEN : VerbForm.FINITE;
        if (grammar.has("participles", word) || isParticiple(word))
            return VerbForm.PARTICIPLE;
        return isPrefixed(word) || isPluralOrInfinitive(word) ? VerbForm.OPEN : VerbForm.FINITE;
    }

    private static boolean isPurpose(Parsed sentence, int i, String word) {
        return i > 0 && sentence.at(i - 1).is("zu") && (sentence.at(i).isVerb() || isPluralOrInfinitive(word))
                && !sentence.at(i).startsUpperCase()
                || word.contains("zu") && isMaybeVerb(sentence.at(i)) && INNER_ZU.matcher(word).matches();
    }

    /** "einzuführen" may be tagged as anything; "die auszubauenden Straßen" are adjectives. */
    private static boolean isMaybeVerb(Token token) {
        return token.isVerb() || !token.lower().endsWith("enden");
    }

    /**
     * "… hat Munition erhalten", "… wurde geschlossen": tagged as adjectives where nothing follows that they could describe.
     */
    private static boolean isHiddenParticiple(Parsed sentence, int i, String word) {
        if (!sentence.at(i).tag().equals("ADJ"))
            return false;
        boolean last = i + 1 == sentence.size() || !sentence.at(i + 1).isWord() || sentence.at(i + 1).isVerb()
                || sentence.at(i + 1).tag().equals("CCONJ");
        return last
                && (isParticiple(word) || isPrefixed(word));
    }

    /** "das funktioniert", "sie knickte um": tagged as adjectives, but no noun follows that they could describe. */
    private static boolean isHiddenVerb(Parsed sentence, int i, String word) {
        if (!sentence.at(i).tag().equals("ADJ"))
            return false;
        boolean noun = i + 1 < sentence.size()
                && (sentence.at(i + 1).startsUpperCase() || sentence.at(i + 1).tag().equals("NUM"));
        boolean behindSubject = i > 0 && (sentence.at(i - 1).isNoun() || sentence.at(i - 1).tag().equals("PRON")
                || sentence.at(i - 1).tag().equals("CCONJ") || sentence.at(i - 1).tag().equals("DET") && word.endsWith("iert"));
        return behindSubject && !noun && HIDDEN.matcher(word).matches();
    }

    /** "Kögl versprach Abhilfe": no adjective has this form, and behind a mark none stands without its article. */
    private static boolean isHiddenSaying(Grammar grammar, Parsed sentence, int i, String word) {
        if (i == 0 || !sentence.at(i).tag().equals("ADJ") || !grammar.has("saying", word))
            return false;
        boolean inflected = ATTRIBUTE.matcher(word).matches() || word.endsWith("en");
        return !inflected || !sentence.at(i - 1).isWord();
    }

    /** "dass der Spieler lange ausfalle": an adjective with this ending would have its noun behind it. */
    private static boolean isHiddenSubjunctive(Parsed sentence, int i, String word) {
        boolean last = i + 1 == sentence.size() || !sentence.at(i + 1).isWord();
        if (!last || i < 2 || !sentence.at(i).tag().equals("ADJ") || !word.endsWith("e") || word.endsWith("te")
                || sentence.at(i - 1).tag().equals("DET"))
            return false;
        int from = i - 1;
        while (from >= 0 && !sentence.at(from).word().equals(",")) {
            if (sentence.at(from).isVerb())
                return false;
            from--;
        }
        return i - from > 2;
    }

    /** "die geplanten Kürzungen". */
    private static boolean isAttribute(Parsed sentence, int i, String word) {
        if (i + 1 < sentence.size() && i > 0 && word.endsWith("en") && sentence.at(i + 1).startsUpperCase()
                && sentence.at(i + 1).isNoun()
                && (sentence.at(i - 1).tag().equals("ADJ") || OBLIQUE_ARTICLES.contains(sentence.at(i - 1).lower())))
            return true;
        return i + 1 < sentence.size() && i > 0 && sentence.at(i + 1).startsUpperCase() && sentence.at(i + 1).isNoun()
                && ATTRIBUTE.matcher(word).matches() && Set.of("DET", "ADP", "ADJ", "NUM").contains(sentence.at(i - 1).tag());
    }
}
