package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** How an article presents what it says. */
class ModalitiesTest {

    private static List<Modality> german(String text) {
        return new RuleExtractor().extract(text, Language.DE, null).claims().stream().map(ExtractedClaim::modality).toList();
    }

    private static List<Modality> english(String text) {
        return new RuleExtractor().extract(text, Language.EN, null).claims().stream().map(ExtractedClaim::modality).toList();
    }

    @Test
    void thePassiveIsNoFuture() {
        assertThat(german("Die Fähre wird in Emden gebaut.")).containsExactly(Modality.ASSERTED);
        assertThat(german("Die Werft wird die Fähre im Herbst liefern.")).containsExactly(Modality.PREDICTION);
    }

    @Test
    void plansAndExpectationsAreOfTheFuture() {
        assertThat(german("Die zweite Fähre soll 2027 starten.")).containsExactly(Modality.PREDICTION);
        assertThat(german("Die Werft plant eine zweite Schicht.")).containsExactly(Modality.PREDICTION);
        assertThat(english("The yard plans to open a second dock.")).containsExactly(Modality.PREDICTION);
        assertThat(english("The yard will open a second dock.")).containsExactly(Modality.PREDICTION);
    }

    @Test
    void hearsayIsReported() {
        assertThat(german("Die Reederei soll bereits eine Werft beauftragt haben.")).containsExactly(Modality.REPORTED);
    }

    @Test
    void doubtIsHedged() {
        assertThat(german("Ein Kurzschluss hat vermutlich den Brand ausgelöst.")).containsExactly(Modality.HEDGED);
        assertThat(english("A short circuit may have caused the fire.")).containsExactly(Modality.HEDGED);
    }

    @Test
    void theFutureComesBeforeTheSource() {
        assertThat(german("Laut Polizei wird die Brücke am Montag öffnen.")).containsExactly(Modality.PREDICTION);
    }

    @Test
    void plansWithVerbsThatLookLikeParticiples() {
        assertThat(german("Die Strecke soll 2031 in Betrieb gehen.")).containsExactly(Modality.PREDICTION);
        assertThat(english("A decision is expected in March.")).containsExactly(Modality.PREDICTION);
    }

    @Test
    void whatIsOnlyComparedWithAPlanIsNone() {
        assertThat(german("Der Bau ist teurer geworden als geplant.")).containsExactly(Modality.ASSERTED);
        assertThat(german("Zwei Investoren sollen nach Angaben der Stadt abgesprungen sein."))
                .containsExactly(Modality.REPORTED);
    }

    @Test
    void theMonthOfMayIsNoDoubt() {
        assertThat(english("The ferries cost 40 million euros in May.")).containsExactly(Modality.ASSERTED);
    }

    @Test
    void whatSomebodyIsToDoOnADayIsAPlan() {
        assertThat(german("Ein Gutachter soll die Brandstelle am Freitag untersuchen.")).containsExactly(Modality.PREDICTION);
        assertThat(german("Am Abend soll der Wind nachlassen.")).containsExactly(Modality.PREDICTION);
        assertThat(german("Der Mann soll am Freitag in Borum gewesen sein.")).containsExactly(Modality.REPORTED);
    }

    @Test
    void whatSomebodyClaimsOfThemselvesIsReported() {
        assertThat(german("Der Aufsichtsrat will von den Geschäften nichts gewusst haben.")).containsExactly(Modality.REPORTED);
    }
}
