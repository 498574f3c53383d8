package org.faktenspur.extraction;

import java.util.List;

/**
 * Where a message ends: with the sentence, or where another verb of saying takes over, or where the clause goes on that the
 * message was set into.
 */
final class MessageEnd {

    private final Reading reading;
    private final List<Predicate> predicates;

    MessageEnd(Reading reading, List<Predicate> predicates) {
        this.reading = reading;
        this.predicates = predicates;
    }

    /** The index behind a message that a main clause introduces. */
    int of(int from) {
        int limit = behindIndicative(from, beforeIndicative(from, beforeQuotation(from)));
        for (Predicate next : predicates) {
            if (next.from() >= limit)
                break;
            if (isBeside(next, from) && takesOver(next))
                return reading.in(next.from() - 1, "coordinators") ? next.from() - 1 : next.from();
        }
        return limit;
    }

    /** The index behind a message that a subordinate clause introduces: ", der wusste, dass es regnet, ging nach Hause". */
    int ofEmbedded(int from) {
        int limit = of(from);
        for (int i = from + 1; i + 1 < limit; i++)
            if (reading.isComma(i) && reading.isVerb(i - 1) && reading.isFinite(i + 1) && !isReported(i + 1))
                return i;
        return limit;
    }

    /**
     * "…, die Lage sei ernst, nun wurde das Urteil vertagt": behind a subjunctive, a main clause in the indicative is the
     * article's.
     */
    private int behindIndicative(int from, int limit) {
        if (!reading.grammar.isGerman() || reading.in(from, "that"))
            return limit;
        for (int i = from + 2; i + 2 < limit; i++)
            if (reading.isComma(i) && reading.tag(i + 1).equals("ADV") && reading.isFinite(i + 2) && !isReported(i + 2)
                    && !Vorfeld.opensSubordinate(reading, i + 1) && hasReported(from, i))
                return i;
        return limit;
    }

    /** "…, die Lage sei ernst; ich weiß davon nichts". */
    private int beforeIndicative(int from, int limit) {
        for (int i = from + 1; reading.grammar.isGerman() && i < limit; i++)
            if (reading.isMark(i, ";") && hasReported(from, i)) {
                int finite = i + 1;
                while (finite < limit && !reading.isFinite(finite))
                    finite++;
                boolean own = reading.in(i + 1, "own-voice") || finite < limit && !isReported(finite);
                return own ? i : limit;
            }
        return limit;
    }

    private boolean hasReported(int from, int to) {
        for (int i = from; i < to; i++)
            if (isReported(i))
                return true;
        return false;
    }

    /** "…, die Lage sei ernst: „…“": what a colon introduces is a message of its own. */
    private int beforeQuotation(int from) {
        for (int i = from + 1; i + 1 < reading.sentence.size(); i++)
            if (reading.isMark(i, ":") && reading.isQuoted(i + 1))
                return i;
        return reading.end;
    }

    private boolean isBeside(Predicate next, int from) {
        return next.from() > from && next.at() > from && !next.last() && !next.passive() && !isReported(next.finite());
    }

    private boolean isReported(int finite) {
        return reading.isSubjunctive(finite) || reading.isSubstitute(finite);
    }

    private boolean takesOver(Predicate next) {
        int before = next.from() - 1;
        boolean contrasted = next.from() == next.finite() && reading.isComma(before) && reading.isContrasted(next.finite());
        return contrasted || reading.in(before, "coordinators") || reading.isMark(before, ";")
                || reading.in(next.from(), "coordinators");
    }
}
