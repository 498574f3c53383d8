package org.faktenspur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimantNameTest {

    @ParameterizedTest
    @CsvSource({ "der Gemeinde, Gemeinde", "die Gemeinde, Gemeinde", "Die Gemeinde, Gemeinde", "Gemeinde, Gemeinde",
            "der Gemeinde Süd, Gemeinde Süd", "des Ministeriums, Ministerium", "des Bundestages, Bundestag",
            "des Bundestags, Bundestag", "des Komitees, Komitee", "der Deutschen Bahn, Deutsche Bahn",
            "die Deutsche Bahn, Deutsche Bahn", "dem Deutschen Bundestag, Deutscher Bundestag",
            "der Deutsche Bundestag, Deutscher Bundestag", "des Deutschen Bundestages, Deutscher Bundestag",
            "den Vereinten Nationen, Vereinte Nationen", "die Vereinten Nationen, Vereinte Nationen",
            "dem Roten Kreuz, Rotes Kreuz", "das Rote Kreuz, Rotes Kreuz", "den Stadtwerken, Stadtwerke",
            "die Stadtwerke, Stadtwerke", "der örtlichen Polizei, örtliche Polizei",
            "the Ministry of Health, Ministry of Health",
            "der Sprecher der Bahn, Sprecher der Bahn", "dem Bundesamt für Statistik, Bundesamt für Statistik",
            "der Körber Stiftung, Körber Stiftung", "das Goethe Institut, Goethe Institut",
            "einem Gutachten des Amts, ein Gutachten des Amts", "Einer Sprecherin, eine Sprecherin",
            "einer neuen Studie, eine neue Studie" })
    void isCalledTheSameInEveryCase(String written, String basic) {
        assertThat(ClaimantName.basic(written)).isEqualTo(basic);
    }

    /** Without the gender of the noun, nobody knows what they are called in the first case. */
    @ParameterizedTest
    @ValueSource(strings = { "Sergej Lawrow", "dem angesehenen Blatt", "einem Experten", "einem internen Blatt",
            "des Präsidenten", "ein Sprecher der Bahn", "Der",
            "die" })
    void isLeftAsItIsWhereGrammarDoesNotSay(String written) {
        assertThat(ClaimantName.basic(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = { "der Gemeinde", "des Ministeriums", "dem Deutschen Bundestag", "den Vereinten Nationen",
            "Sergej Lawrow", "der örtlichen Polizei", "the Ministry of Health", "den Stadtwerken", "ein Sprecher",
            "einem Gutachten", "einer neuen Studie" })
    void isFoundInAllItsForms(String written) {
        assertThat(ClaimantName.forms(ClaimantName.basic(written))).contains(written)
                .allSatisfy(form -> assertThat(ClaimantName.basic(form)).isEqualTo(ClaimantName.basic(written)))
                .hasSizeLessThan(40);
    }

    /** What the queue finds of a name is what the balance counts of it, whatever was written. */
    @Test
    void everyFormIsAmongThoseOfItsBasicForm() {
        for (String article : List.of("", "der ", "Die ", "das ", "dem ", "den ", "des ", "the ", "The ", "ein ", "einem ",
                "einer ", "Eine ", "der die "))
            for (String adjectives : List.of("", "deutsche ", "Deutschen ", "örtlichen neuen ", "Roter ",
                    "alten neuen freien "))
                for (String noun : List.of("Bahn", "Bundestag", "Bundestages", "Ministeriums", "Stadtwerken", "Kreuz", "Blatt",
                        "Sprecher der Bahn", "Gemeinde", "Die", "e", "Präsidenten")) {
                    String written = article + adjectives + noun;
                    assertThat(ClaimantName.forms(ClaimantName.basic(written))).as(written).contains(written);
                    assertThat(ClaimantName.basic(ClaimantName.basic(written))).isEqualTo(ClaimantName.basic(written));
                }
    }

    @Test
    void basicFormsStayAsTheyAre() {
        assertThat(ClaimantName.forms("Gemeinde")).contains("die Gemeinde", "Der Gemeinde").doesNotContain("Gemeindes");
    }

    @ParameterizedTest
    @CsvSource({ "Sergej Lawrow, PERSON", "Ministerin Wolf, PERSON", "ein Sprecher der Bahn, PERSON",
            "die Sprecherin der Gemeinde, PERSON", "a spokesman for the ministry, PERSON", "Polizeisprecher Kurt Wolf, PERSON",
            "Dr. Yildiz, PERSON", "der Präsident, PERSON", "die Polizei, ORGANIZATION", "der Gemeinde, ORGANIZATION",
            "Bundesamt für Statistik, ORGANIZATION", "Deutsche Bank AG, ORGANIZATION", "NATO, ORGANIZATION",
            "die AfD, ORGANIZATION", "the ministry of health, ORGANIZATION", "Friedrich-Ebert-Stiftung, ORGANIZATION",
            "Robert Koch-Institut, ORGANIZATION", "Universität Hamburg, ORGANIZATION", "Küstenkurier,", "Forscher,",
            "die Forscher,", "der Ermittler,", "Moskau,", "Lawrow," })
    void showsWhetherItIsAPersonsOrAnInstitutions(String name, ClaimantKind kind) {
        assertThat(ClaimantKind.of(name)).isEqualTo(kind);
    }

    @Test
    void nobodyIsOfNoKind() {
        assertThat(ClaimantKind.of(null)).isNull();
        assertThat(ClaimantKind.of(" ")).isNull();
    }
}
