package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Drift;
import org.faktenspur.text.Alignment;
import org.faktenspur.text.Alignment.Piece;
import org.faktenspur.text.Span;

/** One revision of an article beside the one before: what stayed, what went, what came, and the claims on it. */
record Versions(Article article, ArticleRevision revision, List<ArticleRevision> all, List<Part> parts,
        Map<Drift.Fate, List<Change>> changes) {

    private static final int MOST_KEPT_AROUND = 400;

    /**
     * A stretch of the diff.
     *
     * @param claims those that begin with it
     * @param breaks whether a line ends behind it
     */
    record Part(Piece.Kind kind, String words, List<Change> claims, boolean breaks) {

        public boolean gone() {
            return kind == Piece.Kind.GONE;
        }

        public boolean isNew() {
            return kind == Piece.Kind.NEW;
        }
    }

    /** What a revision did to a claim; before and now are the words that it stood and stands on. */
    record Change(int number, Claim claim, Drift.Fate fate, Anchor.Place before, Anchor.Place now) {
    }

    static Versions of(ArticleRevision revision, Optional<ArticleRevision> before) {
        List<Change> changes = before.isEmpty() ? List.of() : changes(revision, before.get());
        Map<Drift.Fate, List<Change>> byFate = new EnumMap<>(Drift.Fate.class);
        changes.forEach(change -> byFate.computeIfAbsent(change.fate, fate -> new ArrayList<>()).add(change));
        List<Part> parts = before.isEmpty() ? List.of(new Part(Piece.Kind.SAME, revision.text, List.of(), false))
                : parts(before.get(), revision, changes);
        return new Versions(revision.article, revision, ArticleRevision.of(revision.article), parts, byFate);
    }

    private static List<Change> changes(ArticleRevision revision, ArticleRevision before) {
        Map<UUID, Anchor.Place> then = Anchor.places(before);
        Map<UUID, Anchor.Place> now = Anchor.places(revision);
        List<Change> changes = new ArrayList<>();
        for (Drift drift : Drift.of(revision))
            changes.add(
                    new Change(changes.size() + 1, drift.claim, drift.fate, then.get(drift.claim.id), now.get(drift.claim.id)));
        return changes;
    }

    private static List<Part> parts(ArticleRevision before, ArticleRevision revision, List<Change> changes) {
        List<Span> old = Passage.of(before).stream().map(Passage::span).toList();
        List<Span> now = Passage.of(revision).stream().map(Passage::span).toList();
        NavigableMap<Integer, List<Change>> lost = new TreeMap<>();
        NavigableMap<Integer, List<Change>> there = new TreeMap<>();
        for (Change change : changes)
            if (change.now != null)
                there.computeIfAbsent(change.now.begin(), begin -> new ArrayList<>()).add(change);
            else if (change.before != null)
                lost.computeIfAbsent(change.before.begin(), begin -> new ArrayList<>()).add(change);
        List<Part> parts = new ArrayList<>();
        for (Piece piece : Alignment.of(before.text, old, revision.text, now).pieces())
            if (piece.kind() == Piece.Kind.GONE)
                cut(parts, piece.kind(), before.text, piece.before(), lost);
            else
                cut(parts, piece.kind(), revision.text, piece.after(), there);
        return parts;
    }

    /** A stretch, cut where claims begin; long stretches that stayed are left out but for their ends. */
    private static void cut(List<Part> parts, Piece.Kind kind, String text, Span span,
            NavigableMap<Integer, List<Change>> claims) {
        int from = span.begin();
        List<Change> here = claims.getOrDefault(from, List.of());
        for (Map.Entry<Integer, List<Change>> next : claims.subMap(from, false, span.end(), false).entrySet()) {
            parts.add(part(kind, text, from, next.getKey(), here));
            from = next.getKey();
            here = next.getValue();
        }
        parts.add(part(kind, text, from, span.end(), here));
    }

    private static Part part(Piece.Kind kind, String text, int from, int to, List<Change> claims) {
        String words = text.substring(from, to);
        return new Part(kind, kind == Piece.Kind.SAME ? shortened(words) : words, claims, breaks(text, new Span(from, to)));
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

    public Drift.Fate[] fates() {
        return new Drift.Fate[] { Drift.Fate.CHANGED, Drift.Fate.ORPHANED, Drift.Fate.ADDED, Drift.Fate.MOVED,
                Drift.Fate.KEPT };
    }

    public List<Change> with(Drift.Fate fate) {
        return changes.getOrDefault(fate, List.of());
    }

    /** What asks for a person is open at once. */
    public boolean opened(Drift.Fate fate) {
        return fate == Drift.Fate.CHANGED || fate == Drift.Fate.ORPHANED || fate == Drift.Fate.ADDED;
    }

    /** Whether its words are others now. */
    public boolean shown(Change change) {
        return change.fate == Drift.Fate.CHANGED || change.fate == Drift.Fate.ORPHANED;
    }

    public boolean first() {
        return revision.number == 1;
    }
}
