package org.faktenspur.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Rewording;
import org.faktenspur.claim.Verdict;
import org.faktenspur.correction.Correction;
import org.faktenspur.text.WordDiff;

/** What was decided about a claim, version by version, newest first, each with what changed from the one before. */
public final class Versions {

    private Versions() {
    }

    /** @param by null for the first, which the splitter suggested or somebody added by hand */
    public record Worded(int number, Instant at, AppUser by, List<WordDiff.Run> text, List<WordDiff.Run> claimant,
            ClaimantKind kind) {
    }

    /** @param was the rating before; null for the first */
    public record Found(int number, Verdict verdict, Rating was, List<WordDiff.Run> summary, List<WordDiff.Run> rationale) {

        public boolean changesRating() {
            return was != null && was != verdict.rating;
        }
    }

    /** @param correction that led to it; null for the first */
    public record Published(FactCheck check, FactCheck before, Correction correction, List<WordDiff.Run> text,
            List<WordDiff.Run> summary, List<WordDiff.Run> rationale) {

        public boolean changesRating() {
            return before != null && before.rating != check.rating;
        }
    }

    public static List<Worded> wordings(Claim claim) {
        List<Rewording> past = Rewording.of(claim);
        List<Worded> versions = new ArrayList<>();
        for (int i = 0; i <= past.size(); i++) {
            Rewording before = i == 0 ? null : past.get(i - 1);
            String text = i == past.size() ? claim.text : past.get(i).text;
            String claimant = i == past.size() ? claim.claimant : past.get(i).claimant;
            versions.add(new Worded(i + 1, before == null ? claim.createdAt : before.rewordedAt,
                    before == null ? null : before.rewordedBy, WordDiff.between(before == null ? text : before.text, text),
                    WordDiff.between(before == null ? claimant : before.claimant, claimant),
                    i == past.size() ? claim.claimantKind : past.get(i).claimantKind));
        }
        Collections.reverse(versions);
        return versions;
    }

    /** For those who may know the draft. */
    public static List<Found> verdicts(Claim claim) {
        List<Verdict> all = Verdict.all(claim);
        List<Found> versions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Verdict verdict = all.get(i);
            Verdict before = i + 1 < all.size() ? all.get(i + 1) : null;
            versions.add(new Found(all.size() - i, verdict, before == null ? null : before.rating,
                    WordDiff.between(before == null ? verdict.summary : before.summary, verdict.summary),
                    WordDiff.between(before == null ? verdict.rationale : before.rationale, verdict.rationale)));
        }
        return versions;
    }

    /** For everybody, of a claim that was published. */
    public static List<Published> publications(Claim claim) {
        List<FactCheck> all = FactCheck.all(claim);
        List<Correction> corrections = Correction.of(claim);
        List<Published> versions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            FactCheck check = all.get(i);
            boolean first = i + 1 == all.size();
            FactCheck before = first ? check : all.get(i + 1);
            versions.add(new Published(check, first ? null : before, i < corrections.size() ? corrections.get(i) : null,
                    WordDiff.between(before.text, check.text), WordDiff.between(before.summary, check.summary),
                    WordDiff.between(before.rationale, check.rationale)));
        }
        return versions;
    }
}
