package org.faktenspur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void cutsBetweenParagraphsRatherThanLinesSentencesOrWords() {
        assertThat(Piece.end("aaaaa. bb\ncc\n\ndd ee", 0, 16)).isEqualTo("aaaaa. bb\ncc\n\n".length());
        assertThat(Piece.end("aaaaa. bb\ncc dd ee ff", 0, 16)).isEqualTo("aaaaa. bb\n".length());
        assertThat(Piece.end("aaaaaaaa. bb cc dd ee ff", 0, 16)).isEqualTo("aaaaaaaa. ".length());
        assertThat(Piece.end("aaaaaaaa bb cc dd ee ff", 0, 16)).isEqualTo("aaaaaaaa bb cc ".length());
        assertThat(Piece.end("a".repeat(40), 0, 16)).isEqualTo(16);
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Piece.end("a" + "😀".repeat(20), 0, 16)).isEqualTo(15);
    }

    @Test
    void takesTheRestWhenItFits() {
        assertThat(Piece.end("aaaa\n\nbbbb", 6, 16)).isEqualTo(10);
    }
}
