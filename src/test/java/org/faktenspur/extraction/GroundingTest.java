package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

class GroundingTest {

    private static String objection(Language language, String claim, String quoted, String context) {
        return new Grounding(language).objection(claim, quoted, context).orElse(null);
    }

    private static String german(String claim, String quoted, String context) {
        return objection(Language.DE, claim, quoted, context);
    }

    @Test
    void allowsOtherOrderAndOtherEndings() {
        assertThat(german("Die Kosten der Sanierung sind auf 9,1 Millionen Euro gestiegen.",
                "die Kosten auf 9,1 Millionen Euro gestiegen seien", "der Sanierung")).isNull();
        assertThat(
                german("Der Minister instrumentalisiert die Ukraine.", "die Ukraine zu instrumentalisieren", "des Ministers"))
                .isNull();
    }

    @Test
    void objectsToANameThatIsNotThere() {
        assertThat(german("Anna Weber hat den Vertrag unterzeichnet.", "sie hat den Vertrag unterzeichnet", "Anna"))
                .isEqualTo("Weber");
        assertThat(german("Annabel hat den Vertrag unterzeichnet.", "Anna hat den Vertrag unterzeichnet", ""))
                .isEqualTo("Annabel");
        assertThat(objection(Language.EN, "The bridge in Garvie was closed.", "the bridge was closed", "")).isEqualTo("Garvie");
    }

    @Test
    void objectsToANumberThatIsNotThere() {
        assertThat(german("Die Stadt zahlt 24 Millionen Euro.", "die Stadt zahlt 2,4 Millionen Euro", "")).isEqualTo("24");
        assertThat(german("Die Halle hat 38 000 Quadratmeter.", "die Halle hat 38.000 Quadratmeter", "")).isNull();
        assertThat(german("Drei Männer wurden verletzt.", "Männer wurden verletzt", "")).isEqualTo("Drei");
    }

    @Test
    void objectsToADeedThatIsNotThere() {
        assertThat(german("Der Rat lobte die Verwaltung.", "der Rat kritisierte die Verwaltung", "")).isEqualTo("lobte");
        assertThat(german("Der Preis ist gestiegen.", "der Preis stieg", "")).isNull();
        assertThat(german("Der Gewinn ging zurück.", "der Gewinn zurückging", "")).isNull();
        assertThat(german("Die Drohnen kommen aus dem Süden.", "die Drohnen kämen aus dem Süden", "")).isNull();
        assertThat(german("Der Deich bricht.", "sollte der Deich brechen", "")).isNull();
    }

    @Test
    void objectsToADenialThatComesOrGoes() {
        assertThat(german("Der Rat hat das Gutachten erhalten.", "der Rat hat das Gutachten nicht erhalten", "")).isNotNull();
        assertThat(german("Der Rat hat das Gutachten nicht erhalten.", "der Rat hat das Gutachten erhalten", "")).isNotNull();
        assertThat(
                objection(Language.EN, "The commission received the ballots.", "the commission didn't receive the ballots", ""))
                .isNotNull();
    }
}
