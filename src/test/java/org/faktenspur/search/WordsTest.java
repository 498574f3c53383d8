package org.faktenspur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found under which words, in an index of a few texts. */
class WordsTest {

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SearchIndex(new ByteBuffersDirectory());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({ "Munitionslieferungen, Munition", "Munitionslieferungen, Lieferung", "liefert Munition, Munitionslieferungen",
            "Häuser, Haus", "Ärzte, Aerzte", "Straße, strasse", "Müller, Mueller", "gestiegen, steigt",
            "abgeschafft, abschaffen",
            "Café, cafe", "Bürgermeisterin, Bürgermeister", "Lieferung, geliefert", "Windkraftanlage, Windkraftanlagen" })
    void germanWordsAreFoundHoweverTheyAreWritten(String text, String asked) throws IOException {
        add(text, Language.DE);
        Found found = find(asked);
        assertThat(found.hits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "deliveries, delivery", "has risen, rose", "naïve, naive", "bridges, bridge", "the council's, council",
            "approved, approval" })
    void englishWordsToo(String text, String asked) throws IOException {
        add(text, Language.EN);
        assertThat(find(asked).hits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "Ratifizierung, Ratifzierung", "Nordkorea, Nordkroea", "Abkommen, Abkomen", "Bundesverfassungsgericht, "
            + "Bundesverfasungsgericht" })
    void mistypedWordsAreFoundWhereNothingElseIs(String text, String asked) throws IOException {
        add(text, Language.DE);
        Found found = find(asked);
        assertThat(found.tolerant()).isTrue();
        assertThat(found.hits()).hasSize(1);
    }

    @Test
    void whatIsSpelledAlikeIsNotAskedForWhereThereIsEnough() throws IOException {
        for (int i = 0; i < 5; i++)
            add("Rathaus Nummer " + i, Language.DE);
        add("Rethaus", Language.DE);
        Found found = find("Rathaus");
        assertThat(found.tolerant()).isFalse();
        assertThat(found.hits()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({ "fördert, fordert", "zählen, zahlen", "Fähre, Fahrplan", "führen, fahren" })
    void wordsThatAreOthersWithoutTheirUmlautAreNotConfused(String text, String asked) {
        Forms german = Forms.of(Language.DE);
        assertThat(german.root(text.toLowerCase(java.util.Locale.ROOT))).isNotEqualTo(german.root(asked.toLowerCase(
                java.util.Locale.ROOT)));
    }

    @Test
    void whatReadersSeeIsFoundByThemAlone() throws IOException {
        Document check = Entry.document(Kind.FACT_CHECK, UUID.randomUUID(), Language.DE);
        Entry.say(check, Kind.FACT_CHECK, Entry.LEAD, "Die Fähre nach Sandholm", Language.DE);
        index.write(List.of(new Entry("check", new java.util.ArrayList<>(List.of(check)))));
        add("Die Fähre nach Kalwin", Language.DE);
        assertThat(find("Fähre").of(Kind.ARTICLE)).hasSize(1);
        assertThat(find("Fähre").hits()).hasSize(1);
        Question readers = Question.ofReaders("Fähre", null, null, 0, 10);
        assertThat(index.look(searcher -> Searching.in(searcher, readers)).of(Kind.FACT_CHECK)).hasSize(1);
    }

    @Test
    void everyWordHasToBeThere() throws IOException {
        for (String text : List.of("Fähre nach Sandholm", "Fähre nach Kalwin", "Die Fähre fährt im Sommer nach Sandholm",
                "Fähren und Sandholm"))
            add(text, Language.DE);
        assertThat(find("die Fähre nach Sandholm").hits()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"", "AND OR NOT", "(((", "title:[* TO *]", "a:b~^9*?", "\\", "/.*/", "+-&|!(){}[]^\"~*?:\\/",
            "\u0000\uD800", "*", "der die das", "    ", "¹²³", "' or 1=1 --" })
    void nothingThatIsTypedIsWrong(String asked) throws IOException {
        add("Fähre", Language.DE);
        assertThat(find(asked)).isNotNull();
    }

    @Test
    void aVeryLongQuestionIsAnsweredToo() throws IOException {
        add("Fähre", Language.DE);
        assertThat(find("Donaudampfschifffahrtsgesellschaftskapitän ".repeat(200))).isNotNull();
        assertThat(find("x".repeat(10_000))).isNotNull();
    }

    @Test
    void showsWhereTheWordsStand() throws IOException {
        add("Nordkorea unterstützt Moskau mit Munitionslieferungen.", Language.DE);
        List<Highlights.Run> runs = find("liefert Munition").highlights()
                .whole("Nordkorea unterstützt Moskau mit Munitionslieferungen.", Language.DE);
        assertThat(runs).extracting(Highlights.Run::text).containsExactly("Nordkorea unterstützt Moskau mit ",
                "Munitionslieferungen", ".");
        assertThat(runs).extracting(Highlights.Run::hit).containsExactly(false, true, false);
    }

    @Test
    void whatAWordIsInTheOtherLanguageIsNotShownInThisOne() throws IOException {
        add("Die Fähre hat einen Fahrplan.", Language.DE);
        List<Highlights.Run> runs = find("Fähre").highlights().whole("Die Fähre hat einen Fahrplan.", Language.DE);
        assertThat(runs).filteredOn(Highlights.Run::hit).extracting(Highlights.Run::text).containsExactly("Fähre");
    }

    @Test
    void showsTheBestOfALongText() throws IOException {
        String text = Stream.generate(() -> "Hier steht nichts davon. ").limit(200).reduce("", String::concat)
                + "Am Abend legte die Fähre ab. " + "Danach war es still. ".repeat(50);
        add(text, Language.DE);
        List<Highlights.Run> runs = find("Fähre").highlights().best(text, Language.DE);
        assertThat(runs).anyMatch(run -> run.hit() && run.text().equals("Fähre"));
        assertThat(runs.stream().mapToInt(run -> run.text().length()).sum()).isLessThan(500);
    }

    private void add(String text, Language language) throws IOException {
        Document document = Entry.document(Kind.ARTICLE, UUID.randomUUID(), language);
        Entry.say(document, Kind.ARTICLE, Entry.REST, text, language);
        index.write(List.of(new Entry(text, new java.util.ArrayList<>(List.of(document)))));
        index.refresh();
    }

    private Found find(String words) throws IOException {
        return index.look(searcher -> Searching.in(searcher, Question.ofTheDesk(words, null, null, 0, 10)));
    }
}
