package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.Clause.Link;
import org.faktenspur.text.Token;

/**
 * Reads the clauses of an English sentence: conjunctions with a subject and a finite verb behind them, relative pronouns,
 * participles and appositions behind a comma, and verbs that share the subject before them.
 */
final class EnglishClauses {

    private static final Set<String> SUBJECT = Set.of("DET", "PRON", "PROPN", "NUM");
    private static final int LONGEST_APPOSITION = 16;

    private final Grammar grammar;
    private final Parsed sentence;
    private final VerbForm[] forms;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft top;

    private EnglishClauses(Grammar grammar, Parsed sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.forms = sentence.forms(grammar);
    }

    static List<Draft> in(Grammar grammar, Parsed sentence) {
        EnglishClauses clauses = new EnglishClauses(grammar, sentence);
        clauses.open(Link.MAIN, -1, null);
        Segment.of(grammar, sentence).forEach(clauses::read);
        return clauses.drafts;
    }

    private void open(Link link, int tie, Draft host) {
        top = new Draft(link, tie, host, false);
        drafts.add(top);
    }

    private void read(Segment segment) {
        int from = segment.from();
        Segment rest = segment;
        for (int i = from; i < segment.to(); i++) {
            Link link = subordinate(i, segment.to());
            if (link == null)
                continue;
            if (i > from)
                readPlain(new Segment(from, i, rest.coordinator(), rest.border()));
            open(link, i, top);
            top.states = link != Link.KEPT;
            from = top.states ? i + 1 : i;
            rest = new Segment(from, segment.to(), -1, Segment.Border.START);
        }
        if (from < segment.to())
            readPlain(new Segment(from, segment.to(), rest.coordinator(), rest.border()));
    }

    /** What a conjunction opens here that has a subject and a finite verb behind it; else null. */
    private Link subordinate(int i, int to) {
        String word = sentence.at(i).lower();
        boolean fact = grammar.has("subordinators", word);
        boolean time = grammar.has("time-conjunctions", word);
        boolean kept = grammar.has("keeping", word);
        if (!fact && !kept && !time || i + 2 >= to || forms[i + 1].isVerb())
            return null;
        int verb = firstFinite(i + 1, to);
        if (verb < 0 || word.equals("so") && !sentence.at(i + 1).is("that"))
            return null;
        return fact || time && isPast(verb) ? Link.SUBORDINATE : Link.KEPT;
    }

    private boolean isPast(int verb) {
        String word = sentence.at(verb).lower();
        return word.endsWith("ed") || grammar.has("past", word);
    }

    private void readPlain(Segment segment) {
        boolean comma = segment.border() == Segment.Border.COMMA && segment.coordinator() < 0;
        int pronoun = comma && !top.isEmpty() ? relative(segment) : -1;
        if (pronoun >= 0)
            begin(Link.RELATIVE, pronoun, pronoun + 1, segment.to());
        else if (comma && isParticipial(segment))
            begin(Link.PARTICIPIAL, -1, segment.from(), segment.to());
        else if (comma && isApposition(segment))
            begin(Link.APPOSITION, -1, segment.from(), segment.to());
        else if (segment.coordinator() >= 0)
            readCoordinated(segment);
        else
            goOn(segment);
    }

    private void begin(Link link, int tie, int from, int to) {
        Draft host = isAside(top) && link != Link.RELATIVE ? top.host : top;
        if (link == Link.PARTICIPIAL && host.link == Link.SUBORDINATE && host.host != null && host.host.complete)
            host = host.host;
        open(link, tie, host);
        addTo(top, from, to);
        top.complete = true;
    }

    private void addTo(Draft draft, int from, int to) {
        draft.add(draft.isEmpty() || !joins(draft.last() + 1, from) ? from : draft.last() + 1, to);
        top = draft;
        draft.complete |= firstFinite(from, to) >= 0;
    }

    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isWord() && !grammar.has("coordinators", sentence.at(i).lower()))
                return false;
        return true;
    }

    private int relative(Segment segment) {
        Token first = sentence.at(segment.from());
        Set<String> pronouns = grammar.list("relatives");
        int pronoun = pronouns.contains(first.lower()) || first.is("where") ? segment.from() : -1;
        boolean preposition = first.tag().equals("ADP") && segment.size() > 1
                && pronouns.contains(sentence.at(segment.from() + 1).lower());
        pronoun = preposition ? segment.from() + 1 : pronoun;
        return pronoun >= 0 && firstFinite(pronoun, segment.to()) >= 0 ? pronoun : -1;
    }

    private boolean isParticipial(Segment segment) {
        Token first = sentence.at(segment.from());
        return top.complete && segment.size() > 2 && first.tag().equals("VERB") && first.lower().endsWith("ing")
                && !grammar.has("no-participles", first.lower());
    }

    /** ", the mayor of X," behind a name; a list of names is none. */
    private boolean isApposition(Segment segment) {
        Token first = sentence.at(segment.from());
        boolean article = first.is("the") || first.is("a") || first.is("an");
        if (!article || top.isEmpty() || segment.size() < 2 || segment.size() > LONGEST_APPOSITION || firstFinite(segment) >= 0)
            return false;
        boolean closed = segment.to() >= sentence.size() || sentence.at(segment.to()).word().equals(",");
        boolean list = segment.to() + 1 < sentence.size()
                && grammar.has("coordinators", sentence.at(segment.to() + 1).lower());
        return closed && !list && sentence.at(top.last()).tag().equals("PROPN")
                && NounPhrase.end(sentence, segment.from(), segment.to()) > segment.from();
    }

    private void readCoordinated(Segment segment) {
        int verb = firstFinite(segment);
        if (verb < 0 || !top.complete || isPurpose(segment, verb) || isTwinVerb(segment, verb)) {
            goOn(segment);
            return;
        }
        boolean own = hasSubject(segment, verb);
        if (!own && !isVerbFirst(segment, verb))
            addTo(top, segment.from(), segment.to());
        else {
            Draft with = own && segment.border() == Segment.Border.COMMA ? root(top) : top;
            open(Link.COORDINATED, segment.coordinator(), with);
            top.states = with.states && with.statement() == with;
            addTo(top, segment.from(), segment.to());
        }
    }

    /** "received and logged by Friday": two verbs with the same rest are one statement. */
    private boolean isTwinVerb(Segment segment, int verb) {
        return verb == segment.from() && segment.border() == Segment.Border.CONJUNCTION && forms[top.last()].isVerb();
    }

    private static Draft root(Draft draft) {
        return draft.host == null ? draft : root(draft.host);
    }

    /** "to buy and sell": the second verb hangs on the same "to". */
    private boolean isPurpose(Segment segment, int verb) {
        boolean bare = isVerbFirst(segment, verb) && !sentence.at(verb).lower().endsWith("s") && !sentence.at(verb).lower().endsWith("ed");
        for (int k = top.words.size() - 1; bare && k >= 0; k--)
            if (forms[top.words.get(k)].isVerb())
                return forms[top.words.get(k)] == VerbForm.PURPOSE;
        return false;
    }

    private boolean isVerbFirst(Segment segment, int verb) {
        for (int i = segment.from(); i < verb; i++)
            if (!Set.of("ADV", "PART", "AUX", "PUNCT", "CCONJ").contains(sentence.at(i).tag()))
                return false;
        return true;
    }

    private boolean hasSubject(Segment segment, int verb) {
        int first = segment.from();
        while (first < verb && sentence.at(first).tag().equals("ADV"))
            first++;
        if (first == verb)
            return false;
        boolean certain = SUBJECT.contains(sentence.at(first).tag()) || segment.border() != Segment.Border.CONJUNCTION
                || grammar.has("finite-auxiliaries", sentence.at(verb).lower());
        return certain && forms[verb] == VerbForm.FINITE || certain && !sentence.at(verb - 1).word().equals(",");
    }

    /** Whether a clause only adds to a noun or a verb before it, so that a comma ends it. */
    private static boolean isAside(Draft draft) {
        return draft.link == Link.APPOSITION || draft.link == Link.PARTICIPIAL || draft.link == Link.RELATIVE;
    }

    private void goOn(Segment segment) {
        boolean mark = segment.border().compareTo(Segment.Border.COMMA) >= 0;
        Draft back = mark ? behindMark(segment) : top;
        int verb = firstFinite(segment);
        boolean finite = verb >= 0 && back.complete && mark && segment.coordinator() < 0;
        if (finite && isVerbFirst(segment, verb) && forms[segment.from()].isVerb() && !isSaying(verb))
            open(Link.COORDINATED, -1, back);
        else if (finite && hasSubject(segment, verb) && !isSaying(verb))
            open(Link.MAIN, -1, null);
        else
            top = back;
        addTo(top, segment.from(), segment.to());
    }

    /** The clause that goes on behind a comma: asides end there, and subordinate clauses before a main clause that waits. */
    private Draft behindMark(Segment segment) {
        Draft back = top;
        while (isAside(back) && back.host != null)
            back = back.host;
        boolean strong = segment.border().compareTo(Segment.Border.DASH) >= 0;
        while (back.host != null && back.complete && back.link != Link.COORDINATED
                && (strong || !back.host.complete || firstFinite(segment) >= 0))
            back = back.host;
        return back;
    }

    private boolean isSaying(int verb) {
        return grammar.has("saying", sentence.at(verb).lower());
    }

    private int firstFinite(Segment segment) {
        return firstFinite(segment.from(), segment.to());
    }

    private int firstFinite(int from, int to) {
        for (int i = from; i < to; i++)
            if (forms[i].maybeFinite())
                return i;
        return -1;
    }
}
