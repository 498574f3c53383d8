package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

class RuleExtractorTest {

    private final Extractor extractor = new RuleExtractor();

    private List<String> claims(String text) {
        return extract(text).claims().stream().map(ExtractedClaim::text).toList();
    }

    private Extraction extract(String text) {
        return extractor.extract(text, Language.DE, null);
    }

    private ExtractedClaim only(String text) {
        List<ExtractedClaim> claims = extract(text).claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    @Test
    void splitsClausesWithVerbsOfTheirOwn() {
        assertThat(claims("Der Rat hat den Haushalt beschlossen und die Gemeinde kaufte eine Fähre.")).hasSize(2);
    }

    @Test
    void keepsTogetherWhatSeveralDidTogether() {
        assertThat(claims("Russland und Nordkorea unterzeichneten den Vertrag.")).hasSize(1);
    }

    @Test
    void keepsAConditionWithItsConsequence() {
        assertThat(claims("Wenn die Fähre ausfällt, zahlt die Reederei eine Entschädigung.")).hasSize(1);
    }

    @Test
    void takesTheAttributionOut() {
        ExtractedClaim claim = only("Laut der Polizei kamen 40 Menschen zu dem Treffen.");
        assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
        assertThat(claim.speaker().label()).isEqualTo("der Polizei");
        assertThat(claim.quote()).isEqualTo("kamen 40 Menschen zu dem Treffen");
    }

    @Test
    void turnsReportedSpeechIntoAMainClause() {
        ExtractedClaim claim = only("Die Ministerin sagte, dass der Hafen 40 Millionen Euro gekostet hat.");
        assertThat(claim.text()).isEqualTo("Der Hafen hat 40 Millionen Euro gekostet.");
        assertThat(claim.speaker().label()).isEqualTo("Die Ministerin");
    }

    @Test
    void putsTheSubjectFirstBehindAnAttribution() {
        assertThat(only("Nach Angaben der Gemeinde kostete der Zuschuss 2 Millionen Euro.").text())
                .isEqualTo("Der Zuschuss kostete 2 Millionen Euro.");
    }

    @Test
    void tellsHearsayFromAPlan() {
        assertThat(only("Die Reederei soll bereits eine Werft beauftragt haben.").modality()).isEqualTo(Modality.REPORTED);
        assertThat(only("Die zweite Fähre soll 2027 starten.").modality()).isEqualTo(Modality.PREDICTION);
    }

    @Test
    void joinsListItemsWithTheirLeadIn() {
        Extraction found = extract("Das Abkommen sieht vor:\n- mehr Abfahrten\n- kürzere Wartezeiten");
        ExtractedClaim item = found.claims().get(found.claims().size() - 1);
        assertThat(item.quote()).isEqualTo("kürzere Wartezeiten");
        assertThat(item.contextSpans()).hasSize(1);
        assertThat(item.text()).isEqualTo("Das Abkommen sieht kürzere Wartezeiten vor.");
    }

    @Test
    void saysWhyASentenceIsNoClaim() {
        Extraction found = extract("Neue Fähre\nWie soll es weitergehen?\nDas ist eine Katastrophe!\nThemen: #Hafen");
        assertThat(found.sentences()).extracting(ExtractedSentence::outcome).containsExactly(Outcome.HEADING, Outcome.QUESTION,
                Outcome.OPINION, Outcome.BOILERPLATE);
    }

    @Test
    void breaksNoSentenceAtDatesAndAbbreviations() {
        assertThat(extract("Am 11. November kam Dr. Weber, u. a. mit der Fähre. Sie blieb.").sentences()).hasSize(2);
    }

    @Test
    void aSumOfReasonsIsTheCheckWorthiness() {
        ExtractedClaim claim = only("Die Reederei hat 2024 in Hamburg 40 Schiffe gekauft.");
        double sum = claim.reasons().stream().mapToDouble(Reason::weight).sum();
        assertThat(claim.checkWorthiness()).isCloseTo(Math.min(1, sum), org.assertj.core.data.Offset.offset(0.005));
    }

    @Test
    void readsEnglishToo() {
        Extraction found = extractor.extract("The council approved the plan, the mayor said.", null, null);
        assertThat(found.language()).isEqualTo(Language.EN);
        assertThat(found.claims()).hasSize(1);
        assertThat(found.claims().get(0).modality()).isEqualTo(Modality.REPORTED);
        assertThat(found.claims().get(0).quote()).isEqualTo("The council approved the plan");
    }
}
