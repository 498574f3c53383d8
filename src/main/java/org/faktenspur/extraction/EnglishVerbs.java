package org.faktenspur.extraction;

import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Block;
import org.faktenspur.text.Token;

/**
 * Tells finite verbs, participles and infinitives of an English sentence apart by their shape and the auxiliary before them.
 */
final class EnglishVerbs {

    private static final Set<String> NEVER_FINITE = Set.of("be", "been", "being", "done", "gone", "seen", "given", "taken",
            "known",
            "shown", "written", "driven", "spoken", "broken", "chosen", "stolen", "forgotten", "hidden", "grown", "thrown",
            "born",
            "begun", "beaten", "eaten", "fallen", "risen", "sworn", "torn", "worn");
    private static final Set<String> INVISIBLE = Set.of("ADV", "PART", "AUX");
    private static final Pattern THIRD_PERSON = Pattern.compile("\\p{L}{2,}[^sui]s");
    private static final int REACH = 4;

    private EnglishVerbs() {
    }

    static VerbForm[] in(Grammar grammar, Parsed sentence) {
        VerbForm[] forms = new VerbForm[sentence.size()];
        for (int i = 0; i < forms.length; i++)
            forms[i] = isVerb(grammar, sentence, i) ? form(grammar, sentence, i) : VerbForm.NONE;
        findHidden(sentence, forms);
        return forms;
    }

    /** A capital inside a sentence begins a name, and a verb of saying may be tagged as a noun; else the tag says it. */
    static boolean isVerb(Grammar grammar, Parsed sentence, int i) {
        Token token = sentence.at(i);
        if (token.isVerb())
            return !(i > 0 && token.startsUpperCase() && sentence.at(i - 1).isWord());
        boolean agrees = token.tag().equals("NOUN")
                && (token.lower().endsWith("s") || i > 0 && sentence.at(i - 1).lower().endsWith("s"));
        return agrees && isFollowed(sentence, i) && grammar.verbs().of(token.lower()).stream()
                .anyMatch(form -> form.shape() == ReportingVerb.Shape.FINITE);
    }

    /** "The report warns that …", "…, the trust estimates." */
    private static boolean isFollowed(Parsed sentence, int i) {
        if (i + 1 < sentence.size() && sentence.at(i + 1).isWord())
            return sentence.at(i + 1).is("that");
        int from = i;
        while (from > 0 && sentence.at(from - 1).isWord())
            from--;
        return from > 1 && i > from && sentence.at(from - 1).word().equals(",");
    }

    /** "Smith, 47, pleaded guilty": without a verb, the first past form behind a noun is one, whatever it is tagged as. */
    private static void findHidden(Parsed sentence, VerbForm[] forms) {
        for (VerbForm form : forms)
            if (form.maybeFinite())
                return;
        for (int i = 1; i < forms.length; i++) {
            boolean past = sentence.at(i).tag().equals("ADJ") && sentence.at(i).lower().endsWith("ed")
                    && !sentence.at(i).startsUpperCase();
            boolean behindSubject = sentence.at(i - 1).isNoun() || sentence.at(i - 1).tag().equals("PRON")
                    || sentence.at(i - 1).word().equals(",");
            if (past && behindSubject) {
                forms[i] = VerbForm.FINITE;
                return;
            }
        }
        findPresent(sentence, forms);
    }

    /**
     * "The bridge costs 3 million", "The ferry sails in 2028": without any other verb, the third person of a present that is
     * tagged as a noun, because an article or a number cannot follow a noun, or because the phrase before it is whole.
     */
    private static void findPresent(Parsed sentence, VerbForm[] forms) {
        for (int i = 1; i + 1 < forms.length; i++) {
            String next = sentence.at(i + 1).tag();
            boolean whole = next.equals("ADP") && sentence.kind() == Block.Kind.PARAGRAPH
                    && (i == 2 && sentence.at(0).tag().equals("DET") || sentence.at(i - 1).tag().equals("PROPN"));
            if (isPresent(sentence, i) && (next.equals("DET") || next.equals("NUM") || whole) || isPlural(sentence, i)) {
                forms[i] = VerbForm.FINITE;
                return;
            }
        }
    }

    /** "The flats cost about 1,300 euros": the same form of several, before a number. */
    private static boolean isPlural(Parsed sentence, int i) {
        Token token = sentence.at(i);
        boolean number = sentence.at(i + 1).tag().equals("NUM") || i + 2 < sentence.size()
                && (sentence.at(i + 1).tag().equals("ADV") || sentence.at(i + 1).is("about"))
                && sentence.at(i + 2).tag().equals("NUM")
                || i + 2 < sentence.size() && sentence.at(i + 1).is("to")
                        && (sentence.at(i + 2).tag().equals("NUM") || sentence.at(i + 2).tag().equals("SYM"));
        if (!number || !token.tag().equals("NOUN") || token.startsUpperCase() || token.lower().endsWith("s"))
            return false;
        for (int k = 0; k < i; k++)
            if (sentence.at(k).isNoun())
                return sentence.at(k).lower().endsWith("s");
        return false;
    }

    private static boolean isPresent(Parsed sentence, int i) {
        boolean shape = sentence.at(i).tag().equals("NOUN") && !sentence.at(i).startsUpperCase()
                && THIRD_PERSON.matcher(sentence.at(i).lower()).matches();
        Token before = sentence.at(i - 1);
        return shape && before.isWord() && !before.lower().endsWith("s") && (before.isNoun() || before.tag().equals("ADJ"));
    }

    private static VerbForm form(Grammar grammar, Parsed sentence, int i) {
        String word = sentence.at(i).lower();
        Token before = governor(sentence, i);
        if (before != null && before.is("to"))
            return VerbForm.PURPOSE;
        if (before != null && grammar.has("finite-auxiliaries", before.lower()))
            return word.endsWith("ed") || word.endsWith("ing") || NEVER_FINITE.contains(word) ? VerbForm.PARTICIPLE
                    : VerbForm.INFINITIVE;
        if (NEVER_FINITE.contains(word) || word.endsWith("ing"))
            return VerbForm.PARTICIPLE;
        if (grammar.has("finite-auxiliaries", word))
            return VerbForm.FINITE;
        boolean passive = i + 1 < sentence.size() && sentence.at(i + 1).is("by") && i > 0 && sentence.at(i - 1).isNoun();
        boolean compared = i > 0 && grammar.has("comparing", sentence.at(i - 1).lower());
        if (passive || compared || word.endsWith("ed") && isSetIn(sentence, i))
            return VerbForm.PARTICIPLE;
        return word.endsWith("ed") ? VerbForm.OPEN : VerbForm.FINITE;
    }

    /** "The vaccine, developed in Mainz, was tested": between commas, with the verb of the clause behind them. */
    private static boolean isSetIn(Parsed sentence, int i) {
        boolean says = i + 1 < sentence.size() && sentence.at(i + 1).is("that");
        if (says || i < 2 || !sentence.at(i - 1).word().equals(",") || !sentence.at(i - 2).isNoun())
            return false;
        for (int k = i + 1; k + 1 < sentence.size(); k++)
            if (sentence.at(k).word().equals(","))
                return (sentence.at(k + 1).isVerb() || sentence.at(k + 1).tag().equals("NOUN") && isFollowed(sentence, k + 1))
                        && !sentence.at(k + 1).lower().endsWith("ing");
        return false;
    }

    static boolean isNeverFinite(String word) {
        return NEVER_FINITE.contains(word);
    }

    /** The auxiliary or "to" that a verb hangs on, with nothing but adverbs and the like between. */
    private static Token governor(Parsed sentence, int i) {
        for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
            Token token = sentence.at(k);
            if (token.is("to") || token.tag().equals("AUX"))
                return token;
            if (!INVISIBLE.contains(token.tag()))
                return null;
        }
        return null;
    }
}
