package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Block;
import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.faktenspur.text.Tagger;
import org.junit.jupiter.api.Test;

/** Which words of a German sentence make a statement together. */
class GermanClausesTest {

    static List<String> clauses(Language language, String text) {
        Span all = new Span(0, text.length());
        Parsed sentence = new Parsed(0, 0, Block.Kind.PARAGRAPH, all, Tagger.of(language).tokens(text, all));
        return Clauses.in(Grammar.of(language), sentence.of(0, sentence.endOfWords()), false).stream()
                .map(clause -> clause.words().words(text)).toList();
    }

    private static List<String> clauses(String text) {
        return clauses(Language.DE, text);
    }

    @Test
    void mainClausesWithVerbsOfTheirOwnAreSplit() {
        assertThat(clauses("Der Rat tagte am Montag und die Gemeinde kaufte eine Fähre."))
                .containsExactly("Der Rat tagte am Montag", "die Gemeinde kaufte eine Fähre");
    }

    @Test
    void aSharedAuxiliarySplitsToo() {
        assertThat(clauses("Der Rat hat den Plan gebilligt und das Geld freigegeben."))
                .containsExactly("Der Rat hat den Plan gebilligt", "das Geld freigegeben");
    }

    @Test
    void nounsThatAreJoinedStayTogether() {
        assertThat(clauses("Borum und Nordersiel unterzeichneten den Vertrag und die Anlage.")).hasSize(1);
    }

    @Test
    void aSubordinateClauseRunsToItsVerbAtTheEnd() {
        assertThat(clauses("Weil die Werft keinen Platz hat, drängt die Zeit."))
                .containsExactly("die Werft keinen Platz hat", "drängt die Zeit");
    }

    @Test
    void aRelativeClauseInterruptsAndTheMainClauseGoesOn() {
        assertThat(clauses("Die Werft, die 400 Menschen beschäftigt, lehnt den Plan ab."))
                .containsExactly("Die Werft lehnt den Plan ab", "400 Menschen beschäftigt");
    }

    @Test
    void aRelativeClauseThatPicksOutStays() {
        assertThat(clauses("Jeder Betrieb, der Abwasser einleitet, zahlt eine Gebühr.")).hasSize(1);
    }

    @Test
    void conditionsPurposesAndComplementsStay() {
        assertThat(clauses("Wenn die Fähre ausfällt, zahlt die Reederei.")).hasSize(1);
        assertThat(clauses("Fällt die Fähre aus, zahlt die Reederei.")).hasSize(1);
        assertThat(clauses("Die Stadt baut eine Mole, um den Hafen zu schützen.")).hasSize(1);
        assertThat(clauses("Der Vertrag sieht vor, dass das Land die Hälfte zahlt.")).hasSize(1);
        assertThat(clauses("Die Stadt zahlte mehr, als der Rat bewilligt hatte.")).hasSize(1);
    }

    @Test
    void aConditionGoesWithTheMainClauseBehindIt() {
        assertThat(clauses("Die Mole hält, aber wenn es stürmt, läuft der Hafen voll."))
                .containsExactly("Die Mole hält", "wenn es stürmt, läuft der Hafen voll");
    }

    @Test
    void anInfinitiveHangsOnTheVerbRightBeforeIt() {
        assertThat(clauses("Die Werft schloss, nachdem das Land angeboten hatte, die Halle zu kaufen."))
                .containsExactly("Die Werft schloss", "das Land angeboten hatte, die Halle zu kaufen");
    }

    @Test
    void aCommentOnTheWholeIsAStatementOfItsOwn() {
        assertThat(clauses("Die Fähre kam zwei Stunden zu spät, was niemand erwartet hatte."))
                .containsExactly("Die Fähre kam zwei Stunden zu spät", "niemand erwartet hatte");
    }

    @Test
    void truncatedWordsAndFixedPhrasesAreNoBorders() {
        assertThat(clauses("Die Rettungs- und Löschboote fuhren nach und nach aus.")).hasSize(1);
    }

    @Test
    void behindAColonANewStatementBegins() {
        assertThat(clauses("Die Lage ist klar: Borum und Nordersiel haben den Vertrag gekündigt."))
                .containsExactly("Die Lage ist klar", "Borum und Nordersiel haben den Vertrag gekündigt");
    }

    @Test
    void anAppositionInAClauseThatWaitsForItsVerbIsNoRelativeClause() {
        assertThat(
                clauses("Nachdem der Verband am Freitag, den 16. September, eine Verfügung erwirkt hatte, schloss die Werft."))
                .containsExactly("der Verband am Freitag, den 16. September, eine Verfügung erwirkt hatte",
                        "schloss die Werft");
    }
}
