package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** Nothing that an article states is lost silently. */
class NothingIsLostTest {

    private static Extraction extract(String text) {
        return new RuleExtractor().extract(text, Language.DE, null);
    }

    @Test
    void whatStandsBesideAQuotationIsAClaimToo() {
        List<ExtractedClaim> claims = extract(
                "Der Rat beschloss den Haushalt, und der Bürgermeister sagte, die Steuern seien stabil.").claims();
        assertThat(claims).extracting(ExtractedClaim::modality).containsExactly(Modality.ASSERTED, Modality.REPORTED);
        assertThat(claims.get(0).text()).isEqualTo("Der Rat beschloss den Haushalt.");
    }

    @Test
    void whatAnInterviewedPersonSaysIsReported() {
        Extraction found = extract(
                "Bote: Was kostet das?\nPetersen: Die Fähre kostet 40 Millionen Euro.\nBote: Wer zahlt das?\n"
                        + "Petersen: Das Land zahlt 12 Millionen. Die Stadt nimmt einen Kredit auf.");
        assertThat(found.claims()).hasSize(3).allMatch(claim -> claim.modality() == Modality.REPORTED
                && claim.speaker().label().equals("Petersen"));
    }

    @Test
    void aLeadInSpeaksThroughItsItems() {
        Extraction found = extract("Das Werk umfasst:\n- zwei Hallen\n- drei Kräne");
        assertThat(found.sentences()).extracting(ExtractedSentence::outcome).containsExactly(Outcome.FRAGMENT, Outcome.CLAIM,
                Outcome.CLAIM);
        assertThat(found.claims()).allMatch(claim -> claim.contextSpans().size() == 1);
    }

    @Test
    void aTeaserThatTheBodyRepeatsIsNoSecondClaim() {
        Extraction found = extract("Neue Fähren für Borum\nDie Stadt Borum kauft zwei Elektrofähren.\n"
                + "Die Stadt Borum kauft zwei Elektrofähren für 38 Millionen Euro.\nDas Land zahlt 12 Millionen Euro.");
        assertThat(found.claims()).extracting(ExtractedClaim::text).containsExactly(
                "Die Stadt Borum kauft zwei Elektrofähren für 38 Millionen Euro.", "Das Land zahlt 12 Millionen Euro.");
        assertThat(found.sentences().get(1).outcome()).isEqualTo(Outcome.HEADING);
    }

    @Test
    void aSentenceWithoutEndIsReadOnlyOnce() {
        String endless = "und die Fähre kam ".repeat(500);
        assertThat(extract(endless).sentences()).hasSize(1);
    }
}
