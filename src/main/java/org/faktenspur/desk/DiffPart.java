package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.faktenspur.text.Alignment;
import org.faktenspur.text.Alignment.Piece;
import org.faktenspur.text.Span;

/**
 * A stretch of the diff of two versions of a text.
 *
 * @param claims those that begin with it
 * @param breaks whether a line ends behind it
 */
record DiffPart(Piece.Kind kind, String words, List<Versions.Change> claims, boolean breaks) {

    private static final int MOST_KEPT_AROUND = 400;

    /** Claims by where they begin: those that stand in the new text, and those that stood in the old one only. */
    record Places(NavigableMap<Integer, List<Versions.Change>> there, NavigableMap<Integer, List<Versions.Change>> lost) {

        static final Places NONE = new Places(new TreeMap<>(), new TreeMap<>());

        static Places of(List<Versions.Change> changes) {
            Places places = new Places(new TreeMap<>(), new TreeMap<>());
            for (Versions.Change change : changes)
                if (change.now() != null)
                    places.there.computeIfAbsent(change.now().begin(), begin -> new ArrayList<>()).add(change);
                else if (change.before() != null)
                    places.lost.computeIfAbsent(change.before().begin(), begin -> new ArrayList<>()).add(change);
            return places;
        }
    }

    /** @param old and now the sentences or paragraphs of the two texts */
    static List<DiffPart> between(String before, List<Span> old, String after, List<Span> now) {
        return between(before, old, after, now, Places.NONE);
    }

    static List<DiffPart> between(String before, List<Span> old, String after, List<Span> now, Places claims) {
        List<DiffPart> parts = new ArrayList<>();
        for (Piece piece : Alignment.of(before, old, after, now).pieces())
            if (piece.kind() == Piece.Kind.GONE)
                cut(parts, piece.kind(), before, piece.before(), claims.lost);
            else
                cut(parts, piece.kind(), after, piece.after(), claims.there);
        return parts;
    }

    /** A stretch, cut where claims begin; long stretches that stayed are left out but for their ends. */
    private static void cut(List<DiffPart> parts, Piece.Kind kind, String text, Span span,
            NavigableMap<Integer, List<Versions.Change>> claims) {
        int from = span.begin();
        List<Versions.Change> here = claims.getOrDefault(from, List.of());
        for (Map.Entry<Integer, List<Versions.Change>> next : claims.subMap(from, false, span.end(), false).entrySet()) {
            parts.add(part(kind, text, new Span(from, next.getKey()), here));
            from = next.getKey();
            here = next.getValue();
        }
        parts.add(part(kind, text, new Span(from, span.end()), here));
    }

    private static DiffPart part(Piece.Kind kind, String text, Span span, List<Versions.Change> claims) {
        String words = span.in(text);
        return new DiffPart(kind, kind == Piece.Kind.SAME ? shortened(words) : words, claims, breaks(text, span));
    }

    private static boolean breaks(String text, Span span) {
        int next = span.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next)))
            if (text.charAt(next++) == '\n')
                return true;
        return false;
    }

    private static String shortened(String words) {
        if (words.length() <= 2 * MOST_KEPT_AROUND)
            return words;
        int from = words.indexOf(' ', MOST_KEPT_AROUND);
        int to = words.lastIndexOf(' ', words.length() - MOST_KEPT_AROUND);
        return from < 0 || to <= from ? words : words.substring(0, from) + "\n[…]\n" + words.substring(to + 1);
    }

    public boolean same() {
        return kind == Piece.Kind.SAME;
    }

    public boolean gone() {
        return kind == Piece.Kind.GONE;
    }

    public boolean isNew() {
        return kind == Piece.Kind.NEW;
    }
}
