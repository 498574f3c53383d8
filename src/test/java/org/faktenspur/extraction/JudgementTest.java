package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** Opinions, questions and the rest are told from facts. */
class JudgementTest {

    private static List<Outcome> outcomes(Language language, String text) {
        return new RuleExtractor().extract(text, language, null).sentences().stream().map(ExtractedSentence::outcome).toList();
    }

    @Test
    void judgementEmphasisAndTalkMakeAnOpinion() {
        for (String opinion : List.of("Das ist einfach unfassbar.", "Ich finde diese Entscheidung völlig verantwortungslos.",
                "Aber so dumm darf man wirklich nicht sein!", "Wir sollten uns endlich ehrlich machen."))
            assertThat(outcomes(Language.DE, opinion)).as(opinion).containsExactly(Outcome.OPINION);
        assertThat(outcomes(Language.EN, "This is an absolutely shameful decision.")).containsExactly(Outcome.OPINION);
    }

    @Test
    void numbersDatesAndSourcesMakeAFact() {
        for (String fact : List.of("Die Stadt zahlte 2024 rund 40 Millionen Euro.",
                "Laut Polizei wurden im Mai 30 Menschen verletzt.",
                "Die Fähre verkehrt seit März."))
            assertThat(outcomes(Language.DE, fact)).as(fact).containsExactly(Outcome.CLAIM);
    }

    @Test
    void amongReportsASentenceHasToJudgeMorePlainly() {
        String mild = "Die Wirtschaft ist stark vom Ausland abhängig.";
        String reports = "Die Stadt kaufte 2024 zwei Fähren. Im Mai kosteten sie 40 Millionen Euro. Das Land zahlte 12 Millionen. Die Werft lieferte am 3. Juni. ";
        assertThat(outcomes(Language.DE, reports + mild)).containsOnly(Outcome.CLAIM);
    }

    @Test
    void aQuestionIsNoClaim() {
        assertThat(outcomes(Language.DE, "Wer zahlt die Fähre?")).containsExactly(Outcome.QUESTION);
    }

    @Test
    void wordsWithoutAVerbAreAFragment() {
        assertThat(outcomes(Language.DE, "Zwei Fähren. Kein Geld.")).containsOnly(Outcome.FRAGMENT);
    }

    @Test
    void demandsAppealsAndTalkOfSignificanceAreNothingToCheck() {
        String report = "Die Stadt kaufte 2024 zwei Fähren. Im Mai kosteten sie 40 Millionen Euro. Das Land zahlte 12 Millionen. ";
        for (String opinion : List.of("Die Opposition forderte, die Fähren zu verkaufen.",
                "Diese Entwicklung könnte weitreichende Folgen für den Hafen haben."))
            assertThat(outcomes(Language.DE, report + opinion)).last().as(opinion).isEqualTo(Outcome.OPINION);
        assertThat(outcomes(Language.EN, "Please stay indoors.")).containsExactly(Outcome.OPINION);
    }

    @Test
    void whatSomebodyCallsSomethingIsAJudgementAndNothingToCheck() {
        String report = "Die Stadt kaufte 2024 zwei Fähren. Im Mai kosteten sie 40 Millionen Euro. Das Land zahlte 12 Millionen. ";
        for (String opinion : List.of("Kritiker nennen den Preis einen Skandal.", "Timm sprach von einem historischen Tag.",
                "Das ist ein Skandal, der seinesgleichen sucht."))
            assertThat(outcomes(Language.DE, report + opinion)).last().as(opinion).isEqualTo(Outcome.OPINION);
        assertThat(outcomes(Language.DE, report + "Der Sturm richtete im Hafen großen Schaden an.")).last()
                .isEqualTo(Outcome.CLAIM);
        String english = "The city bought two ferries in 2024. They cost 40 million euros. The state paid 12 million. ";
        assertThat(outcomes(Language.EN, english + "Critics called the price a scandal.")).last().isEqualTo(Outcome.OPINION);
    }

    @Test
    void aCommentarySaysThatItArgues() {
        String text = "Die Stadt kaufte 2024 zwei Fähren. Niemand verlangt, dass sie umsonst fahren. Tilse sollte den Fehler eingestehen.";
        assertThat(outcomes(Language.DE, "Kommentar: Zwei Fähren\n\n" + text)).containsExactly(Outcome.HEADING, Outcome.CLAIM,
                Outcome.OPINION, Outcome.OPINION);
        assertThat(outcomes(Language.DE, "Zwei Fähren gekauft\n\n" + text)).containsExactly(Outcome.HEADING, Outcome.CLAIM,
                Outcome.CLAIM, Outcome.CLAIM);
    }

    @Test
    void whatSomebodyIsAskedToDoIsNothingToCheck() {
        assertThat(outcomes(Language.DE, "„Bleiben Sie zu Hause!“, appellierte Voss an die Bewohner."))
                .containsExactly(Outcome.OPINION);
    }

    @Test
    void aPredicateThatJudgesIsAnOpinionAndWordsAtADistanceAreASign() {
        assertThat(outcomes(Language.DE, "Der Plan ist und bleibt falsch.")).containsExactly(Outcome.OPINION);
        assertThat(outcomes(Language.DE, "Die „Experten“ und ihre „Prognosen“ liegen daneben."))
                .containsExactly(Outcome.OPINION);
        assertThat(outcomes(Language.DE, "Das Ministerium hat den Bericht vom Mai nie veröffentlicht."))
                .containsExactly(Outcome.CLAIM);
    }
}
