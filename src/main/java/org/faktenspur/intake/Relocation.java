package org.faktenspur.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.faktenspur.text.Alignment;
import org.faktenspur.text.Span;

/**
 * Finds stretches of a text again in its next version: the very words where they would be expected, else the very words
 * elsewhere (what stands around them and their order decide where there are several), else what the words were changed to.
 */
final class Relocation {

    private static final int AROUND = 64;

    private final String before;
    private final String after;
    private final Alignment alignment;
    private final Map<Span, Place> places = new HashMap<>();
    /** Which old stretch has which new one, so that two that were apart never meet. */
    private final Map<Span, Span> taken = new HashMap<>();

    /** Where a stretch stands now. */
    record Place(Span span, boolean exact, boolean moved) {
    }

    /** @param spans the stretches to be found */
    Relocation(String before, String after, Alignment alignment, Collection<Span> spans) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        List<Span> unsure = new ArrayList<>();
        for (Span old : new TreeSet<>(spans)) {
            Optional<Span> certain = alignment.inCertainPlace(old);
            certain.ifPresentOrElse(now -> keep(old, now), () -> unsure.add(old));
        }
        List<Span> lost = new ArrayList<>();
        for (Span old : unsure)
            best(old).ifPresentOrElse(now -> keep(old, now), () -> lost.add(old));
        for (Span old : lost)
            alignment.changed(old).filter(now -> !taken.containsKey(now))
                    .ifPresent(now -> places.put(old, new Place(now, isSame(old, now), alignment.hasMoved(old))));
    }

    /** Words that were pulled apart or together by white space alone are the same words. */
    private boolean isSame(Span old, Span now) {
        return old.in(before).replaceAll("\\s+", "").equals(now.in(after).replaceAll("\\s+", ""));
    }

    Optional<Place> of(Span old) {
        return Optional.ofNullable(places.get(old));
    }

    private void keep(Span old, Span now) {
        taken.put(now, old);
        boolean moved = alignment.hasMoved(old) || !alignment.inPlace(old).equals(Optional.of(now));
        places.put(old, new Place(now, true, moved));
    }

    private Optional<Span> best(Span old) {
        List<Span> candidates = new ArrayList<>();
        alignment.inPlace(old).ifPresent(candidates::add);
        alignment.elsewhere(old).stream().filter(span -> !candidates.contains(span)).forEach(candidates::add);
        // What stands first among equals is where it would be expected.
        return candidates.stream().filter(span -> old.equals(taken.getOrDefault(span, old)))
                .max(Comparator.<Span> comparingInt(span -> around(old, span))
                        .thenComparing(Comparator.comparingInt((Span span) -> candidates.indexOf(span)).reversed()));
    }

    /** How many characters on either side are the same. */
    private int around(Span old, Span now) {
        int same = 0;
        for (int i = 1; i <= AROUND && old.begin() - i >= 0 && now.begin() - i >= 0
                && before.charAt(old.begin() - i) == after.charAt(now.begin() - i); i++)
            same++;
        for (int i = 0; i < AROUND && old.end() + i < before.length() && now.end() + i < after.length()
                && before.charAt(old.end() + i) == after.charAt(now.end() + i); i++)
            same++;
        return same;
    }
}
