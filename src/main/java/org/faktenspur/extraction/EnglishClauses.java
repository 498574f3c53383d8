package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.extraction.Clause.Link;

/**
 * Reads the clauses of an English sentence: conjunctions with a subject and a finite verb behind them, relative pronouns,
 * participles and appositions behind a comma, and verbs that share the subject before them.
 */
final class EnglishClauses {

    private final Grammar grammar;
    private final Parsed sentence;
    private final VerbForm[] forms;
    private final EnglishOpener opener;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft top;

    private EnglishClauses(Grammar grammar, Parsed sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.forms = sentence.forms(grammar);
        this.opener = new EnglishOpener(grammar, sentence);
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
            Link link = opener.subordinate(i, segment.to());
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

    private void readPlain(Segment segment) {
        boolean comma = segment.border() == Segment.Border.COMMA && segment.coordinator() < 0;
        int pronoun = comma && !top.isEmpty() ? opener.relative(segment) : -1;
        if (pronoun >= 0)
            begin(Link.RELATIVE, pronoun, pronoun + 1, segment.to());
        else if (comma && opener.isParticipial(top, segment))
            begin(Link.PARTICIPIAL, -1, segment.from(), segment.to());
        else if (comma && opener.isApposition(top, segment))
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
        draft.complete |= opener.firstFinite(from, to) >= 0;
    }

    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isWord() && !grammar.has("coordinators", sentence.at(i).lower()))
                return false;
        return true;
    }

    private void readCoordinated(Segment segment) {
        int verb = opener.firstFinite(segment);
        if (verb < 0 || !top.complete || opener.isRange(segment) || isPurpose(segment, verb)
                || opener.isTwinVerb(top, segment, verb)) {
            goOn(segment);
            return;
        }
        boolean own = opener.hasSubject(segment, verb);
        if (!own && !opener.isVerbFirst(segment, verb))
            addTo(top, segment.from(), segment.to());
        else {
            Draft with = own && segment.border() == Segment.Border.COMMA ? root(top) : top;
            open(Link.COORDINATED, segment.coordinator(), with);
            top.states = with.states && with.statement() == with;
            boolean that = top.states && grammar.has("that", sentence.at(segment.from()).lower());
            addTo(top, that ? segment.from() + 1 : segment.from(), segment.to());
        }
    }

    private static Draft root(Draft draft) {
        return draft.host == null ? draft : root(draft.host);
    }

    /** "to buy and sell": the second verb hangs on the same "to". */
    private boolean isPurpose(Segment segment, int verb) {
        boolean bare = opener.isVerbFirst(segment, verb) && !sentence.at(verb).lower().endsWith("s")
                && !sentence.at(verb).lower().endsWith("ed");
        for (int k = top.words.size() - 1; bare && k >= 0; k--)
            if (forms[top.words.get(k)].isVerb())
                return forms[top.words.get(k)] == VerbForm.PURPOSE;
        return false;
    }

    /** Whether a clause only adds to a noun or a verb before it, so that a comma ends it. */
    private static boolean isAside(Draft draft) {
        return draft.link == Link.APPOSITION || draft.link == Link.PARTICIPIAL || draft.link == Link.RELATIVE;
    }

    private void goOn(Segment segment) {
        boolean mark = segment.border().compareTo(Segment.Border.COMMA) >= 0;
        Draft back = mark ? behindMark(segment) : top;
        int verb = opener.firstFinite(segment);
        boolean finite = verb >= 0 && back.complete && mark && segment.coordinator() < 0;
        if (finite && opener.isVerbFirst(segment, verb) && forms[segment.from()].isVerb() && !opener.isSaying(verb))
            open(Link.COORDINATED, -1, back);
        else if (finite && opener.hasSubject(segment, verb) && !opener.isSaying(verb))
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
        boolean strong = segment.isBehindStrongMark();
        while (back.host != null && back.complete && back.link != Link.COORDINATED
                && (strong || !back.host.complete || opener.firstFinite(segment) >= 0))
            back = back.host;
        return back;
    }
}
