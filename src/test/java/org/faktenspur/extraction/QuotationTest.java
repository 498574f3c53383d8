package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.BlockSplitter;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

class QuotationTest {

    private static List<String> in(String text) {
        return in(text, Language.DE);
    }

    private static List<String> in(String text, Language language) {
        return Quotation.in(text, BlockSplitter.split(text), language).stream().map(quotation -> quotation.inner().in(text))
                .toList();
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
        List<Quotation> found = Quotation.in(text, BlockSplitter.split(text), Language.DE);
        assertThat(found).extracting(quotation -> quotation.isSpeech(text, true)).containsExactly(false, true);
    }

    @Test
    void readsMarksThatWereTyped() {
        assertThat(in("Er rief ,,Es geht!'' und ging.")).containsExactly("Es geht!");
        assertThat(in("Sie kam,, dann ging sie.")).isEmpty();
    }

    @Test
    void readsSingleMarksInEnglish() {
        assertThat(in("‘It works,’ she said. 'It works!' he said.", Language.EN)).containsExactly("It works,", "It works!");
        assertThat(in("She called it ‘a black day’ for the players' union.", Language.EN)).containsExactly("a black day");
        assertThat(in("‘He said “no” twice,’ she said.", Language.EN)).containsExactly("He said “no” twice,");
        assertThat(in("“He said ‘no’ twice,” she said.", Language.EN)).containsExactly("He said ‘no’ twice,");
        assertThat(in("Er sagte 'nein'.", Language.DE)).isEmpty();
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(in("I don't know the players' bus. They're the boys' toys.", Language.EN)).isEmpty();
        assertThat(in("Rock 'n' roll of the '90s, that's what we gave 'em, the players' wives said.", Language.EN)).isEmpty();
        assertThat(in("‘The players’ bus isn’t late,’ she said.", Language.EN)).containsExactly("The players’ bus isn’t late,");
        assertThat(in("'We don't want the players' bus here,' she said.", Language.EN))
                .containsExactly("We don't want the players' bus here,");
    }

    @Test
    void goesOnBehindSingleMarks() {
        assertThat(in("‘We sail tomorrow.\n\n‘We’ll be there on Monday.’", Language.EN))
                .containsExactly("We sail tomorrow.", "We’ll be there on Monday.");
    }
}
