package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

/** A clause while its sentence is being read: it may be interrupted and go on later. */
final class Draft {

    final Clause.Link link;
    final int tie;
    /** The clause that this one hangs on, or null. */
    final Draft host;
    final boolean verbFinal;
    final List<Integer> words = new ArrayList<>();
    /** Whether its finite verb has been read. */
    boolean complete;
    /** Whether it makes a statement of its own; else its words belong to its host. */
    boolean states = true;

    Draft(Clause.Link link, int tie, Draft host, boolean verbFinal) {
        this.link = link;
        this.tie = tie;
        this.host = host;
        this.verbFinal = verbFinal;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int last() {
        return words.get(words.size() - 1);
    }

    /** The clause whose statement these words are part of. */
    Draft statement() {
        return states || host == null ? this : host.statement();
    }

    /** Adds the tokens of a stretch. */
    void add(int from, int to) {
        for (int i = from; i < to; i++)
            words.add(i);
    }
}
