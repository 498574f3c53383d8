package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Drift;
import org.faktenspur.text.Alignment.Piece;
import org.faktenspur.text.Span;

/** One revision of an article beside the one before: what stayed, what went, what came, and the claims on it. */
record Versions(Article article, ArticleRevision revision, List<ArticleRevision> all, List<DiffPart> parts,
        Map<Drift.Fate, List<Change>> changes) {

    /** What a revision did to a claim; before and now are the words that it stood and stands on. */
    record Change(int number, Claim claim, Drift.Fate fate, Anchor.Place before, Anchor.Place now) {
    }

    static Versions of(ArticleRevision revision, Optional<ArticleRevision> before) {
        List<Change> changes = before.isEmpty() ? List.of() : changes(revision, before.get());
        Map<Drift.Fate, List<Change>> byFate = new EnumMap<>(Drift.Fate.class);
        changes.forEach(change -> byFate.computeIfAbsent(change.fate, fate -> new ArrayList<>()).add(change));
        List<DiffPart> parts = before.isEmpty() ? List.of(new DiffPart(Piece.Kind.SAME, revision.text, List.of(), false))
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

    private static List<DiffPart> parts(ArticleRevision before, ArticleRevision revision, List<Change> changes) {
        List<Span> old = Passage.of(before).stream().map(Passage::span).toList();
        List<Span> now = Passage.of(revision).stream().map(Passage::span).toList();
        return DiffPart.between(before.text, old, revision.text, now, DiffPart.Places.of(changes));
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
