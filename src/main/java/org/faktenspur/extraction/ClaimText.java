package org.faktenspur.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/**
 * Words a clause as a sentence that stands by itself, with as few edits as can be. Where an edit would be a guess, the words
 * stay as they are and the claim says that it needs its context.
 */
final class ClaimText {

    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private ClaimText() {
    }

    /**
     * @param clauses all clauses of the stretch that the clause stands in
     * @param frame the attribution that the clause stands under, or null; the subjunctive and "soll" of reported speech are
     *        taken out
     * @param verbFinal whether the stretch stands behind a "dass" that is no part of it
     */
    static Wording of(Grammar grammar, String text, Parsed sentence, List<Clause> clauses, Clause clause, Frame frame,
            boolean verbFinal) {
        Wording wording = grammar.isGerman() ? new GermanWording(grammar, text, sentence, clauses).of(clause, verbFinal)
                : new EnglishWording(grammar, text, sentence, clauses).of(clause);
        if (frame != null && grammar.isGerman())
            new Hearsay(grammar, wording, frame.type() == AttributionType.INDIRECT
                    || frame.type() == AttributionType.FREE_INDIRECT, subjunctives(grammar, clause.words())).remove();
        if (isPronoun(grammar, clause.words().at(0)) || grammar.has("question-words", clause.words().at(0).lower())
                || meansSomebodyBefore(grammar, clause.words())
                || beginsWithPronoun(grammar, wording.words()) && !wording.isImpersonal()
                || clause.words().tokens().stream().anyMatch(token -> isFirstPerson(grammar, token)))
            wording.unsure();
        return wording.say(asSentence(wording.words()));
    }

    /** "Die Bahn befördere": a verb in -e beside a third person is a first subjunctive. */
    private static Set<String> subjunctives(Grammar grammar, Parsed words) {
        VerbForm[] forms = words.forms(grammar);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < forms.length; i++) {
            String word = words.at(i).lower();
            if (isFirstPerson(grammar, words.at(i)))
                return Set.of();
            if (forms[i] == VerbForm.FINITE && words.at(i).tag().equals("VERB") && word.endsWith("e") && !word.endsWith("te"))
                found.add(word);
        }
        return found;
    }

    private static boolean isPronoun(Grammar grammar, Token token) {
        return grammar.has("pronouns", token.lower()) || grammar.has("demonstratives", token.lower());
    }

    /** "Im Mai gab er das Amt ab": a pronoun without a noun before it that it could stand for. */
    private static boolean meansSomebodyBefore(Grammar grammar, Parsed words) {
        for (int i = 0; i < words.size(); i++)
            if (grammar.has("persons", words.at(i).lower()))
                return true;
            else if (words.at(i).isNoun() && (i == 0 || !words.at(i - 1).tag().startsWith("ADP"))
                    && !grammar.has("times", words.at(i).lower()))
                return false;
        return false;
    }

    private static boolean beginsWithPronoun(Grammar grammar, String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space).toLowerCase(Locale.ROOT);
        return grammar.has("pronouns", first) || grammar.has("demonstratives", first);
    }

    private static boolean isFirstPerson(Grammar grammar, Token token) {
        return grammar.has("first-person", token.lower());
    }

    static String asSentence(String words) {
        String clean = PairedMarks.in(SPACES.matcher(words).replaceAll(" ").strip());
        if (clean.isEmpty())
            return words.strip();
        int first = clean.codePointAt(0);
        String capital = Character.isLowerCase(first)
                ? new StringBuilder().appendCodePoint(Character.toUpperCase(first))
                        .append(clean.substring(Character.charCount(first))).toString()
                : clean;
        return isClosed(capital) ? capital : capital + ".";
    }

    /** By a stop, or by a quotation mark behind one. */
    private static boolean isClosed(String words) {
        int last = words.length() - 1;
        while (last > 0 && "“”\"»«’'".indexOf(words.charAt(last)) >= 0)
            last--;
        return ".!?…".indexOf(words.charAt(last)) >= 0;
    }
}
