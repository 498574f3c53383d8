package org.faktenspur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What the lines of an article are. */
class BlockSplitterTest {

    private static List<Block.Kind> kinds(String text) {
        return BlockSplitter.split(text).stream().map(Block::kind).toList();
    }

    private static List<String> words(String text) {
        return BlockSplitter.split(text).stream().map(block -> block.words().in(text)).toList();
    }

    @Test
    void aLineWithoutAStopIsAHeadingOverSomething() {
        assertThat(kinds("Neue Brücke über die Lahr\nDer Rat hat sie am Montag beschlossen."))
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    }

    @Test
    void aLineWithoutAStopAtTheEndIsASentence() {
        assertThat(kinds("Die Brücke ist gesperrt.\nDer Verkehr wird bis Freitag über Borum umgeleitet"))
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
    }

    @Test
    void theKnownTitleIsAHeadingWhateverItsMarks() {
        String text = "Die Brücke ist zu!\nSie wurde am Montag gesperrt.";
        assertThat(BlockSplitter.split(text, "Die Brücke ist zu").get(0).kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void shortLinesBelowAColonAreItsList() {
        assertThat(kinds("Das Paket umfasst:\nmehr Busse\nkürzere Wege\nDer Rat stimmt am Freitag ab."))
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH);
    }

    @Test
    void aTickersTimesAreNoPartOfTheWords() {
        String text = "14:32 Uhr: Die Fähre fällt aus.\n[11:15] Der Sturm nimmt zu\n+++ 9.05 Uhr +++ Die Schulen bleiben zu";
        assertThat(words(text)).containsExactly("Die Fähre fällt aus.", "Der Sturm nimmt zu", "Die Schulen bleiben zu");
        assertThat(kinds(text)).containsOnly(Block.Kind.PARAGRAPH);
    }

    @Test
    void aPlaceAndAnAgencyAreNoPartOfTheWords() {
        assertThat(words("Nordersiel (dpa) - Der Hafen wird ausgebaut.")).containsExactly("Der Hafen wird ausgebaut.");
        assertThat(words("PORT ERRIN (Coastwire) — The harbour will grow.")).containsExactly("The harbour will grow.");
    }

    @Test
    void namesThatComeBackBeforeColonsMakeAnInterview() {
        List<Block> blocks = BlockSplitter
                .split("Bote: Was kostet das?\nPetersen: Zwei Millionen.\nBote: Wer zahlt?\nPetersen: Das Land.");
        assertThat(blocks).extracting(block -> block.label().kind()).containsExactly(Block.LabelKind.ROLE,
                Block.LabelKind.SPEAKER, Block.LabelKind.ROLE, Block.LabelKind.SPEAKER);
    }

    @Test
    void oneNameBeforeAColonIsNoInterview() {
        assertThat(BlockSplitter.split("Fazit: Die Brücke bleibt zu.\nDer Rat tagt am Montag."))
                .allMatch(block -> block.label() == null);
    }

    @Test
    void whatIsNotTheArticlesOwnTalkIsBoilerplate() {
        for (String line : List.of("Lesen Sie auch: Streit um den Hafen", "Das Gespräch führte Lena Brandt", "#Hafen #Fähre",
                "(dpa/reuters)",
                "Von Lena Brandt und Ole Jansen", "© 2026 Küstenbote", "www.kuestenbote.example", "Read more about the harbour",
                "Anzeige"))
            assertThat(kinds("Der Rat tagt.\n" + line + "\nEr beschließt den Haushalt.")).as(line)
                    .contains(Block.Kind.BOILERPLATE);
    }

    @Test
    void picturesHaveCaptions() {
        assertThat(kinds("Der Hafen von Nordersiel im März. (Foto: Brandt)\nDer Rat tagt.")).startsWith(Block.Kind.CAPTION);
    }

    @Test
    void aByLineMayStandBelowATitle() {
        assertThat(kinds("Kommentar: Ein Rathaus ist kein Laden\n\nVon Greta Sommer\n\nDer Rat hat sich die Diäten erhöht."))
                .containsExactly(Block.Kind.HEADING, Block.Kind.BOILERPLATE, Block.Kind.PARAGRAPH);
    }

    @Test
    void whatEndsInACommaIsNoHeading() {
        assertThat(kinds("Der Rat beschloss,\n- die Lampen umzustellen.")).containsExactly(Block.Kind.PARAGRAPH,
                Block.Kind.LIST_ITEM);
    }
}
