package org.faktenspur.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Drift;
import org.faktenspur.claim.Drift.Fate;
import org.faktenspur.claim.Flag;
import org.faktenspur.extraction.ExtractedClaim;
import org.faktenspur.text.Alignment;
import org.faktenspur.text.Span;

/** The claims of an article on their way from one revision of its text to the next. */
final class ClaimsInDrift {

    private final List<Claim> claims;
    private final ArticleRevision before;
    private final List<Passage> sentences;
    private final List<Stretch> stretches;
    private final Map<UUID, Fate> fates = new LinkedHashMap<>();
    private final List<Span> covered = new ArrayList<>();
    /** Orphans that are none any more, and were flagged. */
    private List<Claim> again = List.of();

    /** Words of a claim that stand together, over several sentences perhaps. */
    private record Stretch(Claim claim, Claim mergedFrom, int ordinal, boolean context, Span span, List<String> quotes) {

        /** @param anchors of one revision, in text order */
        static List<Stretch> of(List<Anchor> anchors) {
            Map<List<Object>, Stretch> stretches = new LinkedHashMap<>();
            for (Anchor anchor : anchors) {
                List<Object> key = List.of(anchor.claim.id, anchor.context, anchor.ordinal);
                stretches.merge(key, new Stretch(anchor.claim, anchor.mergedFrom, anchor.ordinal, anchor.context, anchor.span(),
                        List.of(anchor.quote)), Stretch::and);
            }
            return stretches.values().stream().sorted(Comparator.comparing(Stretch::ordinal)).toList();
        }

        private Stretch and(Stretch next) {
            List<String> all = new ArrayList<>(quotes);
            all.addAll(next.quotes);
            return new Stretch(claim, mergedFrom, ordinal, context, new Span(span.begin(), next.span.end()), all);
        }
    }

    private ClaimsInDrift(List<Claim> claims, ArticleRevision before, List<Anchor> anchors) {
        this.claims = claims;
        this.before = before;
        this.sentences = Passage.of(before);
        this.stretches = Stretch.of(anchors);
    }

    /** Locks the claims: whoever writes into one of them waits, and then meets the new text. */
    static ClaimsInDrift of(Article article, ArticleRevision before) {
        return new ClaimsInDrift(Claim.lockedOf(article), before, Anchor.in(article));
    }

    Map<Fate, Long> moveTo(ArticleRevision revision, SplitText split, List<Passage> passages, Instant now) {
        Alignment alignment = Alignment.of(before.text, spans(sentences), revision.text, spans(passages));
        boolean[] known = carryMarks(alignment, passages);
        Relocation relocation = new Relocation(before.text, revision.text, alignment,
                stretches.stream().map(Stretch::span).toList());
        stretches.forEach(stretch -> relocate(stretch, relocation.of(stretch.span), split));
        findAgain(split, revision.text);
        claims.forEach(claim -> fates.putIfAbsent(claim.id, claim.status == ClaimStatus.MERGED ? Fate.KEPT : Fate.ORPHANED));
        settle(revision, now);
        List<Claim> added = split.suggest(found -> isNew(found, known), now);
        added.forEach(claim -> new Drift(revision, claim, Fate.ADDED).persist());
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        fates.values().forEach(fate -> counts.merge(fate, 1L, Long::sum));
        counts.put(Fate.ADDED, (long) added.size());
        return counts;
    }

    private static List<Span> spans(List<Passage> passages) {
        return passages.stream().map(Passage::span).toList();
    }

    /** @return which of the new sentences were there before, word by word */
    private boolean[] carryMarks(Alignment alignment, List<Passage> passages) {
        boolean[] known = new boolean[passages.size()];
        for (int i = 0; i < sentences.size(); i++) {
            int same = alignment.sameSentence(i);
            if (same < 0)
                continue;
            known[same] = true;
            Passage old = sentences.get(i);
            if (old.noClaimReason != null)
                passages.get(same).markNoClaim(old.noClaimReason, old.markedBy, old.markedAt);
        }
        return known;
    }

    private void relocate(Stretch stretch, Optional<Relocation.Place> found, SplitText split) {
        if (found.isEmpty()) {
            if (!stretch.context)
                lose(stretch);
            return;
        }
        Span span = found.get().span();
        List<Anchor> tied = split.tie(stretch.claim, stretch.ordinal, stretch.context, span);
        tied.forEach(anchor -> anchor.mergedFrom = stretch.mergedFrom);
        if (stretch.context)
            return;
        covered.add(span);
        boolean same = found.get().exact()
                && words(tied.stream().map(anchor -> anchor.quote).toList()).equals(words(stretch.quotes));
        note(stretch, !same ? Fate.CHANGED : found.get().moved() ? Fate.MOVED : Fate.KEPT);
        if (!fates.containsKey(stretch.claim.id) || stretch.ordinal == 0)
            stretch.claim.position = span.begin();
    }

    /** Orphans whose very words are back, once and in one piece, as after a paragraph that was out for a while. */
    private void findAgain(SplitText split, String text) {
        List<Claim> orphans = claims.stream()
                .filter(claim -> claim.status != ClaimStatus.MERGED && !fates.containsKey(claim.id))
                .toList();
        List<Claim> found = new ArrayList<>();
        for (Stretch stretch : Stretch.of(Anchor.last(orphans)))
            Words.quoted(text, String.join(" ", stretch.quotes)).ifPresent(span -> {
                split.tie(stretch.claim, stretch.ordinal, false, span);
                covered.add(span);
                note(stretch, Fate.MOVED);
                stretch.claim.position = span.begin();
                found.add(stretch.claim);
            });
        again = found.stream().filter(claim -> ClaimFlag.lower(claim, Flag.TEXT_CHANGED)).toList();
    }

    private static List<String> words(List<String> quotes) {
        return quotes.stream().map(quote -> quote.replaceAll("\\s+", " ")).toList();
    }

    /** A claim that has other words left is changed; one that has none is an orphan. */
    private void lose(Stretch stretch) {
        Fate before = fates.get(stretch.claim.id);
        note(stretch, before == null || before == Fate.ORPHANED ? Fate.ORPHANED : Fate.CHANGED);
    }

    private void note(Stretch stretch, Fate fate) {
        fates.merge(stretch.claim.id, fate, (one, other) -> {
            boolean partly = one == Fate.ORPHANED ^ other == Fate.ORPHANED;
            return partly ? Fate.CHANGED : one.compareTo(other) >= 0 ? one : other;
        });
    }

    private void settle(ArticleRevision revision, Instant now) {
        List<Claim> flagged = claims.stream().filter(claim -> isTouched(fates.get(claim.id))).toList();
        Set<Claim> news = new HashSet<>(ClaimFlag.raise(
                flagged.stream().filter(claim -> claim.status != ClaimStatus.DISMISSED).toList(), Flag.TEXT_CHANGED, now));
        for (Claim claim : claims)
            new Drift(revision, claim, fates.get(claim.id)).persist();
        for (Claim claim : flagged) {
            Fate fate = fates.get(claim.id);
            claim.changes++;
            if (claim.status == ClaimStatus.APPROVED)
                claim.becomes(ClaimStatus.IN_RESEARCH, now);
            else if (claim.status == ClaimStatus.DISMISSED && fate == Fate.CHANGED)
                claim.suggestAgain(now);
            AuditEntry.append(now, revision.createdBy, fate == Fate.CHANGED ? "text-changed" : "text-lost", Claim.SUBJECT,
                    claim.id, told(revision, news.contains(claim)));
        }
        again.forEach(claim -> AuditEntry.append(now, revision.createdBy, "lower-flag", Claim.SUBJECT, claim.id,
                told(revision, true)));
    }

    /** The entry of what happened to the words says of the flag too: a book's new version has enough of them. */
    private static Map<String, Object> told(ArticleRevision revision, boolean flag) {
        Map<String, Object> data = new HashMap<>(Map.of("revision", revision.number));
        if (flag)
            data.put("flag", Flag.TEXT_CHANGED.name());
        return data;
    }

    private static boolean isTouched(Fate fate) {
        return fate == Fate.CHANGED || fate == Fate.ORPHANED;
    }

    /** Not in a sentence that was there before, and not where a claim stands already. */
    private boolean isNew(ExtractedClaim found, boolean[] known) {
        if (known[found.sentence()])
            return false;
        int length = found.spans().stream().mapToInt(Span::length).sum();
        int shared = 0;
        for (Span span : found.spans())
            for (Span other : covered)
                shared = Math.max(shared, Math.min(span.end(), other.end()) - Math.max(span.begin(), other.begin()));
        return 2 * shared < length;
    }
}
