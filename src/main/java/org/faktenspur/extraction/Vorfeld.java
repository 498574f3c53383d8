package org.faktenspur.extraction;

/**
 * Where the clause of a finite verb begins. In a German main clause one constituent, the Vorfeld, stands before the verb; it
 * may
 * hold an apposition or a relative clause between commas, so that not every comma begins a clause.
 */
final class Vorfeld {

    private Vorfeld() {
    }

    /** The index of the first token of the clause that a verb is in; the verb's own index where nothing stands before it. */
    static int begin(Reading reading, int verb) {
        int at = verb;
        while (at > 0 && !endsClause(reading, at - 1, verb))
            at--;
        if (at == verb || !reading.isComma(at - 1))
            return at;
        return hasMainVerb(reading, at - 1) || RelativeClause.opensAt(reading, at - 1) && reading.nextBreak(at) >= verb
                || opensSubordinate(reading, at) ? at
                        : beyond(reading, at - 1, verb);
    }

    /** "X, die Leiterin der Y, sagte": no verb stands before the comma, so the clause begins further left. */
    private static int beyond(Reading reading, int comma, int verb) {
        int at = comma;
        while (at > 0 && !endsPhrase(reading, at - 1, verb))
            at--;
        return at;
    }

    private static boolean endsPhrase(Reading reading, int i, int verb) {
        return reading.isStrongBreak(i) || isUtterance(reading, i) || isClauseCoordinator(reading, i, verb);
    }

    private static boolean endsClause(Reading reading, int i, int verb) {
        if (reading.isComma(i) && i == verb - 1)
            return hasMainVerb(reading, i) || isUtterance(reading, i - 1);
        return reading.isBreak(i) && !(i == verb - 1 && reading.isComma(i)) || endsPhrase(reading, i, verb);
    }

    /** Quoted words that are no name in the sentence but speech beside it. */
    static boolean isUtterance(Reading reading, int i) {
        return reading.isQuoted(i) && !QuotedName.isAt(reading, i);
    }

    private static boolean isClauseCoordinator(Reading reading, int i, int verb) {
        if (!reading.isOpen(i) || !reading.in(i, "coordinators"))
            return false;
        return i == verb - 1 || reading.hasFinite(0, i) && hasMainVerb(reading, i);
    }

    /** Whether a main clause's verb stands before an index: one that no relative clause has for itself. */
    static boolean hasMainVerb(Reading reading, int to) {
        int from = to;
        while (from > 0 && !reading.isStrongBreak(from - 1) && !isUtterance(reading, from - 1))
            from--;
        for (int i = from; i < to; i++) {
            boolean subordinate = !reading.grammar.isGerman() && i > from && reading.in(i, "relatives")
                    || reading.isComma(i) && RelativeClause.opensAt(reading, i)
                    || (reading.grammar.isGerman() || i == from) && opensSubordinate(reading, i);
            if (subordinate) {
                i = reading.nextBreak(i + 1) - 1;
                continue;
            }
            if (reading.isFinite(i))
                return true;
        }
        return false;
    }

    static boolean isSubordinate(Reading reading, int from, int verb) {
        boolean closes = reading.isBreak(verb + 1) || !reading.isOpen(verb + 1) || reading.in(verb + 1, "coordinators")
                || from == 0 && reading.is(0, "wie") && reading.in(verb + 1, "finite-auxiliaries");
        if (!reading.grammar.isGerman())
            return opensSubordinate(reading, from);
        return from < verb && closes && (opensSubordinate(reading, from)
                || from > 0 && reading.isComma(from - 1) && RelativeClause.opensAt(reading, from - 1));
    }

    static boolean opensSubordinate(Reading reading, int at) {
        int first = reading.in(at, "coordinators")
                || reading.tag(Math.min(at, reading.end - 1)).equals("ADV") && at + 1 < reading.end
                        && (reading.in(at + 1, "subordinators") || reading.in(at + 1, "that")) ? at + 1 : at;
        if (reading.in(first, "that"))
            return true;
        if (reading.is(first, "since") && (reading.tag(first + 1).equals("NUM") || reading.in(first + 1, "times")))
            return false;
        return (reading.in(first, "subordinators") || reading.in(first, "keeping")) && !reading.isFinite(first + 1);
    }
}
