package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.Clause.Link;
import org.faktenspur.text.Token;

/**
 * Tells which segments of a German sentence open a subordinate clause: by their conjunction or pronoun and the verb at the end.
 */
final class GermanOpener {

    private static final Set<String> BEFORE_CONJUNCTION = Set.of("auch", "nur", "vor", "allem", "besonders", "insbesondere",
            "erst",
            "gerade", "selbst", "sogar", "kurz", "lange", "zumal", "noch", "schon", "zwar", "so");
    private static final int FARTHEST = 6;

    private final Grammar grammar;
    private final Parsed sentence;
    private final VerbForm[] forms;
    private final List<Segment> segments;

    /** @param tie the index of the conjunction or pronoun */
    record Opening(Link link, int tie) {
    }

    GermanOpener(Grammar grammar, Parsed sentence, VerbForm[] forms, List<Segment> segments) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.forms = forms;
        this.segments = segments;
    }

    /**
     * @param afterRelative whether the segment goes on after a relative clause with a conjunction
     * @param insideOpen whether a subordinate clause still waits for its verb
     * @return null where the segment opens nothing
     */
    Opening at(int number, boolean afterRelative, boolean insideOpen) {
        Segment segment = segments.get(number);
        int first = firstWord(segment);
        int conjunction = first;
        while (conjunction < segment.to() - 1 && BEFORE_CONJUNCTION.contains(sentence.at(conjunction).lower()))
            conjunction++;
        Link link = insideOpen && isComparing(conjunction) ? null : link(conjunction);
        if (link != null && isVerbFinal(number, conjunction, link))
            return new Opening(link, conjunction);
        if (segment.border() != Segment.Border.COMMA && !afterRelative || segment.coordinator() >= 0 && !afterRelative)
            return null;
        int pronoun = relativePronoun(first, segment);
        if (pronoun == first && insideOpen && isApposition(first, segment))
            return null;
        return pronoun >= 0 && isVerbFinal(number, pronoun, Link.RELATIVE) ? new Opening(Link.RELATIVE, pronoun) : null;
    }

    /** "… am Freitag, den 16. September, gestellt hatte": an article with its noun and nothing else is no relative pronoun. */
    private boolean isApposition(int first, Segment segment) {
        return segment.size() > 1
                && new GermanFields(grammar, sentence.of(first, segment.to())).nounPhrase(0) == segment.to() - first;
    }

    private boolean isComparing(int i) {
        return sentence.at(i).is("als") || sentence.at(i).is("wie");
    }

    private int firstWord(Segment segment) {
        int first = segment.from();
        while (first < segment.to() - 1 && !sentence.at(first).isWord())
            first++;
        return first;
    }

    private Link link(int i) {
        String word = sentence.at(i).lower();
        if (word.equals("als"))
            return isComparison(i) ? Link.KEPT : Link.SUBORDINATE;
        if (word.equals("was") && addsToAll(i))
            return Link.RELATIVE;
        if (grammar.has("subordinators", word) || word.equals("dass") && i > 0 && sentence.at(i - 1).is("so"))
            return Link.SUBORDINATE;
        boolean kept = grammar.has("keeping", word) || grammar.has("that", word)
                || grammar.has("question-words", word);
        return kept ? Link.KEPT : null;
    }

    /** "…, was niemand erwartet hatte" behind a whole clause says something of it. */
    private boolean addsToAll(int was) {
        if (was < 3 || !sentence.at(was - 1).word().equals(","))
            return false;
        String before = sentence.at(was - 2).lower();
        return !before.equals("das") && !before.equals("alles") && !before.equals("etwas") && !before.equals("nichts")
                && !before.equals("dem")
                && !before.endsWith("ste") && !forms[was - 2].maybeFinite() && !knows(was);
    }

    private boolean knows(int was) {
        for (int i = 0; i < was; i++)
            if (grammar.has("knowing", sentence.at(i).lower()))
                return true;
        return false;
    }

    /** "schlimmer, als man dachte", "als ob es regnete". */
    private boolean isComparison(int als) {
        if (als + 1 < sentence.size() && (sentence.at(als + 1).is("ob") || sentence.at(als + 1).is("wenn")))
            return true;
        for (int i = als - 2; i >= Math.max(0, als - 8); i--) {
            Token token = sentence.at(i);
            boolean comparative = token.tag().equals("ADJ") && token.lower().endsWith("er") && i > als - 6
                    && !sentence.at(i + 1).isNoun();
            if (comparative || token.is("mehr") || token.is("weniger") || token.is("anders"))
                return true;
        }
        return false;
    }

    private int relativePronoun(int first, Segment segment) {
        Token token = sentence.at(first);
        if (grammar.has("relatives", token.lower()) || grammar.has("relative-adverbs", token.lower()))
            return first;
        boolean preposition = grammar.has("prepositions", token.lower()) && first + 1 < segment.to();
        return preposition && grammar.has("relatives", sentence.at(first + 1).lower()) ? first + 1 : -1;
    }

    /**
     * Whether the first finite verb behind a place is the last word of its segment, but not the second word of the clause: "…,
     * der
     * Minister kündigte es an" and "…, da ist es" open nothing.
     */
    private boolean isVerbFinal(int number, int opener, Link link) {
        if (number == 0 && segments.size() > 1 && link != Link.RELATIVE && forms[segments.get(1).from()].maybeFinite())
            return true;
        for (int n = number; n < segments.size() && n < number + FARTHEST; n++) {
            Segment segment = segments.get(n);
            if (n > number && segment.isBehindStrongMark())
                return false;
            if (n > number && opensToo(segment))
                continue;
            for (int i = Math.max(segment.from(), opener + 1); i < segment.to(); i++) {
                if (forms[i] == VerbForm.PURPOSE && link == Link.RELATIVE && isLast(i, segment))
                    return false;
                if (forms[i] == VerbForm.FINITE || forms[i] == VerbForm.OPEN && (isLast(i, segment) || i > opener + 1))
                    return isLast(i, segment) ? i > opener : link != Link.RELATIVE && isCertain(opener) && i > opener + 1;
            }
        }
        return false;
    }

    private boolean opensToo(Segment segment) {
        String word = sentence.at(segment.from()).lower();
        return segment.border() == Segment.Border.COMMA && segment.coordinator() < 0
                && (grammar.has("relatives", word) || link(segment.from()) != null);
    }

    private boolean isLast(int verb, Segment segment) {
        for (int i = verb + 1; i < segment.to(); i++)
            if (sentence.at(i).isWord() && !forms[i].isVerb())
                return false;
        return true;
    }

    private boolean isCertain(int opener) {
        return grammar.has("certain-subordinators", sentence.at(opener).lower());
    }
}
