package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** Which words of an English sentence make a statement together. */
class EnglishClausesTest {

    private static List<String> clauses(String text) {
        return GermanClausesTest.clauses(Language.EN, text);
    }

    @Test
    void verbsInARowShareTheirSubject() {
        assertThat(clauses("The storm killed two people, destroyed a bridge and left the island without power."))
                .containsExactly("The storm killed two people", "destroyed a bridge", "left the island without power");
    }

    @Test
    void whatIsSetBetweenCommasIsAStatementOfItsOwn() {
        assertThat(clauses("Petersen, who runs the port, hired Anna Brandt, a former pilot, to lead the project."))
                .containsExactly(
                        "Petersen hired Anna Brandt to lead the project", "runs the port", "a former pilot");
    }

    @Test
    void conjunctionsWithASubjectAndAVerbSplit() {
        assertThat(clauses("Although critics warned of delays, the bridge opened because the crew worked at night."))
                .containsExactly("critics warned of delays", "the bridge opened", "the crew worked at night");
    }

    @Test
    void conditionsStay() {
        assertThat(clauses("The company will pay a fine if the ferry is late.")).hasSize(1);
    }

    @Test
    void nounsAndInfinitivesThatAreJoinedStay() {
        assertThat(clauses("Borum and Skerra plan to buy and sell power.")).hasSize(1);
    }

    @Test
    void aParticipleBehindACommaAddsAFact() {
        assertThat(clauses("The bridge collapsed on Monday, injuring three people."))
                .containsExactly("The bridge collapsed on Monday", "injuring three people");
    }
}
