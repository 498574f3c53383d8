package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** What makes a claim worth checking, in reasons that add up. */
class CheckWorthinessTest {

    private static ExtractedClaim only(String text) {
        List<ExtractedClaim> claims = new RuleExtractor().extract(text, Language.DE, null).claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    @Test
    void theReasonsAddUp() {
        ExtractedClaim claim = only("Die Arbeitslosigkeit ist in Borum seit 2015 um 40 Prozent gesunken.");
        double sum = claim.reasons().stream().mapToDouble(Reason::weight).sum();
        assertThat(claim.checkWorthiness()).isCloseTo(Math.min(1, Math.max(0, sum)), within(0.005));
        assertThat(claim.reasons()).extracting(Reason::feature).contains(Feature.NUMBER, Feature.DATE, Feature.PERCENT,
                Feature.ECONOMY,
                Feature.NAMED_ACTORS);
    }

    @Test
    void aReasonShowsItsWords() {
        assertThat(only("Die Werft hat 400 Arbeiter entlassen.").reasons()).contains(new Reason(Feature.NUMBER, "400", 0.16));
    }

    @Test
    void aFactWithParticularsIsWorthMoreThanARemark() {
        assertThat(only("Das Land hat 2024 in Borum 40 Schiffe gekauft.").checkWorthiness()).isGreaterThan(0.5);
        assertThat(only("Die Leute gehen nach Hause.").checkWorthiness()).isLessThan(0.5);
    }

    @Test
    void eachFeatureCountsOnce() {
        List<Reason> reasons = only("Zwischen 2010 und 2020 kamen 30 Schiffe mit 40 Tonnen Getreide und 50 Tonnen Kohle an.")
                .reasons();
        assertThat(reasons).extracting(Reason::feature).doesNotHaveDuplicates();
    }
}
