package org.faktenspur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordDiffTest {

    private static String shown(String before, String after) {
        return WordDiff.between(before, after).stream().map(run -> switch (run.change()) {
            case KEPT -> run.text();
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "{+" + run.text() + "+}";
        }).collect(Collectors.joining());
    }

    @Test
    void equalTextsAreKeptWhole() {
        assertThat(shown("Der Rat tagt.", "Der Rat tagt.")).isEqualTo("Der Rat tagt.");
    }

    @Test
    void aChangedWordIsStruckAndReplaced() {
        assertThat(
                shown("Der Bund hat bis zu zwölf Millionen vorgesehen.", "Der Bund hat höchstens zwölf Millionen vorgesehen."))
                .isEqualTo("Der Bund hat [-bis zu-]{+höchstens+} zwölf Millionen vorgesehen.");
    }

    @Test
    void aDecimalNumberIsOneWord() {
        assertThat(shown("1,2 Millionen", "1,3 Millionen")).isEqualTo("[-1,2-]{+1,3+} Millionen");
    }

    @Test
    void neighbouringChangesReadAsOne() {
        assertThat(shown("zwei alte Boote", "drei neue Schiffe")).isEqualTo("[-zwei alte Boote-]{+drei neue Schiffe+}");
    }

    @Test
    void nothingBecomesSomething() {
        assertThat(shown(null, "Neu.")).isEqualTo("{+Neu.+}");
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Property(tries = 300)
    void keptAndRemovedAreTheTextBeforeKeptAndAddedTheTextAfter(@ForAll String before, @ForAll String after) {
        List<WordDiff.Run> runs = WordDiff.between(before, after);
        assertThat(runs.stream().filter(run -> !run.added()).map(WordDiff.Run::text).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(runs.stream().filter(run -> !run.removed()).map(WordDiff.Run::text).collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
