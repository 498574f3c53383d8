package org.faktenspur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which articles say that they argue. */
class CommentaryTest {

    private static boolean is(String title, String text) {
        return Commentary.is(text, title, BlockSplitter.split(text, title));
    }

    @Test
    void aLabelInTheHeadSaysSo() {
        assertThat(is(null, "Kommentar: Ein Rathaus ist kein Laden\n\nVon Greta Sommer\n\nDer Rat hat getagt.")).isTrue();
        assertThat(is(null, "Zu teuer\n\nEin Laden\n\nKommentar von Greta Sommer\n\nDer Rat hat getagt.")).isTrue();
        assertThat(is("Opinion | The council has lost its way", "The council met.")).isTrue();
        assertThat(is("Meinung", "Der Rat hat getagt.")).isTrue();
    }

    @Test
    void whatOnlySpeaksOfAnOpinionDoesNot() {
        assertThat(is("Kommentar zum Grundgesetz erschienen", "Das Buch hat 900 Seiten.")).isFalse();
        assertThat(is(null, "Meinung der Bürger gefragt\n\nDer Rat hat getagt.")).isFalse();
        assertThat(is(null, "Der Rat hat getagt. Das ist meine Meinung.")).isFalse();
    }
}
