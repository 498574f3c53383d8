package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.BlockSplitter;
import org.junit.jupiter.api.Test;

class QuotationTest {

    private static List<String> in(String text) {
        return Quotation.in(text, BlockSplitter.split(text)).stream().map(quotation -> quotation.inner().in(text)).toList();
    }

    @Test
    void pairsMarksOfEveryStyle() {
        assertThat(in("Er sagte „eins“, »zwei«, «drei» und \"vier\".")).containsExactly("eins", "zwei", "drei", "vier");
        assertThat(in("She said “one” and \"two\".")).containsExactly("one", "two");
    }

    @Test
    void leavesAQuotationInsideAnotherToIt() {
        assertThat(in("Sie rief: „Der „Kuckuck“ ist weg!“")).containsExactly("Der „Kuckuck“ ist weg!");
    }

    @Test
    void doesNotTakeALoneMarkForAQuotation() {
        assertThat(in("Das ist ein 5\" breites Brett.")).isEmpty();
        assertThat(in("Er begann mit „ und hörte nie auf. Dann kam „Ruhe“.")).containsExactly("Ruhe");
    }

    @Test
    void goesOnToTheEndOfAParagraphWhenTheNextOpensAgain() {
        assertThat(in("„Wir fahren morgen weiter.\n\n„Übermorgen sind wir da.“"))
                .containsExactly("Wir fahren morgen weiter.", "Übermorgen sind wir da.");
    }

    @Test
    void tellsSpeechFromNames() {
        String text = "„Der alte Hafen“ und „wird langsam leer“";
        List<Quotation> found = Quotation.in(text, BlockSplitter.split(text));
        assertThat(found).extracting(quotation -> quotation.isSpeech(text, true)).containsExactly(false, true);
    }
}
