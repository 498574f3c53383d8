package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

class SuggestedExtractorTest {

    private static final Extractor RULES = new RuleExtractor();
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String TEXT = "Neues aus Hagenrode\n"
            + "Das Bad in Hagenrode bleibt geschlossen. Laut Kämmerin Doris Felten kostet die Sanierung 9 Millionen Euro.\n"
            + "Schön ist das nicht.";

    private static Extraction with(Suggestion... suggestions) {
        return new SuggestedExtractor(RULES, (passage, language) -> List.of(suggestions), LONG).extract(TEXT, Language.DE,
                null);
    }

    private static Suggestion suggestion(String quote, String text, String... context) {
        return new Suggestion(quote, List.of(context), text, Modality.ASSERTED, null);
    }

    private static Extraction byRules() {
        return RULES.extract(TEXT, Language.DE, null);
    }

    @Test
    void takesASuggestionInPlaceOfTheRulesClaim() {
        Extraction found = with(suggestion("bleibt geschlossen", "Das Bad bleibt geschlossen.", "Das Bad"));
        ExtractedClaim claim = found.claims().stream().filter(some -> some.quote().equals("bleibt geschlossen")).findFirst()
                .orElseThrow();
        assertThat(claim.text()).isEqualTo("Das Bad bleibt geschlossen.");
        assertThat(claim.contextSpans()).extracting(span -> span.in(TEXT)).containsExactly("Das Bad");
        assertThat(claim.edits()).containsExactly(
                new Edit(EditKind.REWORDED, "bleibt geschlossen", "Das Bad bleibt geschlossen."));
    }

    @Test
    void dropsOnlyTheRulesClaimsThatASuggestionStandsFor() {
        Extraction found = with(
                suggestion("Das Bad in Hagenrode bleibt geschlossen", "Das Bad in Hagenrode bleibt geschlossen."));
        assertThat(found.claims()).hasSameSizeAs(byRules().claims());
        assertThat(found.claims().get(0).edits()).isEmpty();
        assertThat(found.claims().get(1)).isEqualTo(byRules().claims().get(1));
    }

    @Test
    void keepsToTheRulesAboutWhoSpeaks() {
        Extraction found = with(new Suggestion("kostet die Sanierung 9 Millionen Euro", List.of(),
                "Die Sanierung kostet 9 Millionen Euro.", Modality.ASSERTED, "Hagenrode"));
        ExtractedClaim claim = found.claims().get(1);
        assertThat(claim.speaker().label()).contains("Felten");
        assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
        assertThat(found.attributions()).isEqualTo(byRules().attributions());
    }

    @Test
    void refusesWhatIsNotInTheTextOrSaysMore() {
        assertThat(with(suggestion("Das Bad öffnet im Mai", "Das Bad öffnet im Mai."))).isEqualTo(byRules());
        assertThat(with(suggestion("bleibt geschlossen", "Das Bad in Osterwik bleibt geschlossen.", "Das Bad")))
                .isEqualTo(byRules());
        assertThat(with(suggestion("kostet die Sanierung 9 Millionen Euro", "Die Sanierung kostet 19 Millionen Euro.")))
                .isEqualTo(byRules());
        assertThat(with(suggestion("bleibt geschlossen", " "))).isEqualTo(byRules());
    }

    @Test
    void refusesHeadingsAndWhatRunsOverSeveralSentences() {
        assertThat(with(suggestion("Neues aus Hagenrode", "Neues aus Hagenrode."))).isEqualTo(byRules());
        assertThat(with(suggestion("geschlossen. Laut Kämmerin Doris Felten kostet die Sanierung",
                "Laut Kämmerin Doris Felten kostet die Sanierung."))).isEqualTo(byRules());
    }

    @Test
    void accountsForASentenceInWhichTheRulesSawNoClaim() {
        Extraction found = with(suggestion("Schön ist das nicht", "Schön ist das nicht."));
        assertThat(found.sentences().get(found.sentences().size() - 1).outcome()).isEqualTo(Outcome.CLAIM);
        assertThat(found.sentences()).extracting(ExtractedSentence::span)
                .isEqualTo(byRules().sentences().stream().map(ExtractedSentence::span).toList());
    }

    @Test
    void asksAboutALongTextInPassages() {
        String text = "Der Rat hat den Haushalt beschlossen. ".repeat(400);
        Suggester first = (passage, language) -> {
            assertThat(passage.length()).isLessThanOrEqualTo(4_000);
            return List.of(suggestion("hat den Haushalt beschlossen", "Der Rat hat den Haushalt beschlossen.", "Der Rat"));
        };
        Extraction found = new SuggestedExtractor(RULES, first, LONG).extract(text, Language.DE, null);
        assertThat(found.claims()).hasSize(400);
        assertThat(found.claims().stream().filter(claim -> !claim.edits().isEmpty())).hasSize(4);
    }

    @Test
    void leavesItToTheRulesWhenThereIsNoAnswer() {
        Suggester broken = (passage, language) -> {
            throw new IllegalStateException("down");
        };
        assertThat(new SuggestedExtractor(RULES, broken, LONG).extract(TEXT, Language.DE, null)).isEqualTo(byRules());
    }

    @Test
    void leavesItToTheRulesWhenTheAnswerDoesNotCome() {
        CountDownLatch never = new CountDownLatch(1);
        Suggester silent = (passage, language) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(suggestion("bleibt geschlossen", "Das Bad bleibt geschlossen.", "Das Bad"));
        };
        assertThat(new SuggestedExtractor(RULES, silent, Duration.ofMillis(20)).extract(TEXT, Language.DE, null))
                .isEqualTo(byRules());
    }
}
