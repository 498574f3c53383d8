package org.faktenspur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Where sentences end, and where a stop ends none. */
class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter(Set.of("z.", "b.", "dr.", "usw.", "p.m.", "nr."),
            Set.of("oktober", "liga", "fc"), Set.of("usw.", "p.m."), Set.of("die", "the"), Set.of("said", "told"),
            Set.of("told"));

    private List<String> sentences(String text) {
        return splitter.split(text, new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
    }

    private void isOne(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void datesOrdinalsAndLeaguesBreakNothing() {
        isOne("Am 3. Oktober spielte der 1. FC Borum in der 3. Liga.");
    }

    @Test
    void abbreviationsTitlesAndInitialsBreakNothing() {
        isOne("Dr. A. Weber kam z. B. mit Nr. 5.");
    }

    @Test
    void kingsAreCountedWithoutABreak() {
        isOne("Friedrich II. Herzog von Borum, blieb.");
    }

    @Test
    void anAbbreviationEndsASentenceBeforeAWordThatBeginsOne() {
        assertThat(sentences("Es gab Brot, Käse usw. Die Stadt zahlte.")).hasSize(2);
        assertThat(sentences("He left at 5 p.m. The ship sailed.")).hasSize(2);
    }

    @Test
    void aYearEndsASentence() {
        assertThat(sentences("Das war 1999. Danach kam nichts.")).hasSize(2);
    }

    @Test
    void aStopInsideAQuotationThatGoesOnBreaksNothing() {
        isOne("„Das stimmt nicht.“ sagte er.");
    }

    @Test
    void hastyWritersAreUnderstood() {
        assertThat(sentences("Das stimmt nicht!!! die zahlen nie.Und dann?")).containsExactly("Das stimmt nicht!!!",
                "die zahlen nie.", "Und dann?");
    }

    @Test
    void whoSpokeStaysWithACryOrAQuestion() {
        isOne("\"It works!\" Marsh said.");
        isOne("“Will it work?” Ann Marsh, the mayor of Borum, said on Monday.");
        isOne("‘It works!’ The mayor's office said in a statement.");
        isOne("\"Stay at home!\" Home Secretary Ann Marsh told residents.");
        isOne("„Es geht!“ sagte Marsch.");
        isOne(",,Es geht!'', sagte Marsch.");
    }

    @Test
    void whatTheSpeakerGoesOnToSayIsASentence() {
        assertThat(sentences("\"It works!\" Marsh said the bridge was open.")).hasSize(2);
        assertThat(sentences("\"It works!\" Marsh said on Monday that the bridge was open.")).hasSize(2);
        assertThat(sentences("\"It works!\" Marsh pointed to the bridge.")).hasSize(2);
        assertThat(sentences("It works! Marsh said.")).hasSize(2);
    }
}
