package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuoteAlignerTest {

    private static final String TEXT = "Der Rat hat am Dienstag,  so die Kämmerin, 9,1 Millionen Euro bewilligt.\n"
            + "„Das Bad öffnet 2027 – vorher nicht“, sagte die Bürgermeisterin Astrid Kamp dem Küstenboten.";

    /** What of the text the quotation is found to be. */
    private static List<String> aligned(String quote) {
        return new QuoteAligner(TEXT).align(quote).stream().map(span -> span.in(TEXT)).toList();
    }

    @Test
    void findsTheVeryWords() {
        assertThat(aligned("9,1 Millionen Euro bewilligt")).containsExactly("9,1 Millionen Euro bewilligt");
    }

    @Test
    void leavesMarksAtTheEdgesToTheSentence() {
        assertThat(aligned("„Das Bad öffnet 2027“.")).containsExactly("Das Bad öffnet 2027");
    }

    @Test
    void takesPiecesOneAfterTheOther() {
        assertThat(aligned("Der Rat hat am Dienstag … 9,1 Millionen Euro bewilligt")).containsExactly("Der Rat hat am Dienstag",
                "9,1 Millionen Euro bewilligt");
        assertThat(aligned("9,1 Millionen Euro bewilligt … Der Rat hat am Dienstag")).isEmpty();
    }

    @Test
    void looksThroughWhiteSpaceQuotationMarksDashesAndCapitals() {
        assertThat(aligned("das bad öffnet 2027 - vorher nicht\", sagte")).containsExactly(
                "Das Bad öffnet 2027 – vorher nicht“, sagte");
        assertThat(aligned("am Dienstag, so die Kämmerin")).containsExactly("am Dienstag,  so die Kämmerin");
    }

    @Test
    void forgivesOneWordInSeven() {
        assertThat(aligned("Das Bad öffnet 2027 – vorher nicht, sagte Bürgermeisterin Astrid Kamp"))
                .containsExactly("Das Bad öffnet 2027 – vorher nicht“, sagte die Bürgermeisterin Astrid Kamp");
        assertThat(aligned("Das Bad öffnet wohl 2027 erst, sagte Bürgermeisterin Astrid Kamp")).isEmpty();
    }

    @Test
    void forgivesNoNumber() {
        assertThat(aligned("Das Bad öffnet 2028 – vorher nicht“, sagte die Bürgermeisterin Astrid Kamp dem Küstenboten"))
                .isEmpty();
        assertThat(aligned("9,2 Millionen Euro bewilligt")).isEmpty();
    }

    @Test
    void doesNotCutWords() {
        assertThat(aligned("ad öffnet 2027")).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(aligned("")).isEmpty();
        assertThat(aligned("…")).isEmpty();
        assertThat(aligned("Die Opposition stimmte geschlossen dagegen")).isEmpty();
        assertThat(new QuoteAligner("").align("Der Rat")).isEmpty();
    }
}
