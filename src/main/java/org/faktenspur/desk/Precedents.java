package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.search.ClaimMatch;
import org.faktenspur.search.Likeness;
import org.faktenspur.search.SimilarClaims;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.CaseFiles;

/**
 * What the house knows already of what a claim says, as one person may see it.
 *
 * @param same what somebody has said is the same
 * @param similar what nobody has decided about yet, best first
 */
record Precedents(List<Row> same, List<Row> similar) {

    static final Precedents NONE = new Precedents(List.of(), List.of());

    /**
     * @param likeness null where a person has decided
     * @param rating what was found, as far as the viewer may know; else null
     * @param check what readers see of it; null where they see nothing
     * @param evidence how many pieces of it the viewer may see
     */
    record Row(Claim claim, Likeness likeness, Rating rating, FactCheck check, int evidence) {

        private static Row of(CaseFile file, Likeness likeness, AppUser viewer) {
            FactCheck check = file.published().filter(shown -> file.claim().status != ClaimStatus.RETRACTED).orElse(null);
            Rating drafted = file.verdict() != null && file.showsVerdictTo(viewer) ? file.verdict().rating : null;
            return new Row(file.claim(), likeness, check == null ? drafted : check.rating, check,
                    (int) file.evidence().stream().filter(evidence -> evidence.isShownTo(viewer)).count());
        }
    }

    /** With as many queries for many as for one. */
    static Precedents of(Claim claim, SimilarClaims similarClaims, AppUser viewer) {
        if (claim.status == ClaimStatus.MERGED || claim.status == ClaimStatus.DISMISSED)
            return NONE;
        List<Claim> same = ClaimMatch.sameAs(claim);
        Map<UUID, Likeness> similar = similarClaims.to(claim).stream()
                .filter(found -> same.stream().noneMatch(known -> known.id.equals(found.claim().id)))
                .collect(Collectors.toMap(found -> found.claim().id, SimilarClaims.Similar::likeness));
        List<Claim> all = new ArrayList<>(same);
        all.addAll(Claim.list("from Claim c join fetch c.article where c.id in ?1", similar.keySet()));
        Map<UUID, Row> rows = CaseFiles.of(all).stream().map(file -> Row.of(file, similar.get(file.claim().id), viewer))
                .collect(Collectors.toMap(row -> row.claim.id, Function.identity()));
        return new Precedents(same.stream().map(known -> rows.get(known.id)).toList(),
                rows.values().stream().filter(row -> row.likeness != null)
                        .sorted((one, other) -> Double.compare(other.likeness.score(), one.likeness.score())).toList());
    }

    public boolean isEmpty() {
        return same.isEmpty() && similar.isEmpty();
    }

    /** What can be taken over as a draft: what readers see of a claim that somebody has said is the same. */
    Map<String, String> draftOf(UUID other) {
        return same.stream().filter(row -> row.claim.id.equals(other) && row.check != null).findFirst()
                .map(row -> draft(row.check)).orElse(Map.of());
    }

    private static Map<String, String> draft(FactCheck check) {
        return Map.of("rating", check.rating.name(), "summary", check.summary, "rationale", check.rationale, "validAsOf",
                check.validAsOf.toString(), "recheckOn", check.recheckOn == null ? "" : check.recheckOn.toString());
    }
}
