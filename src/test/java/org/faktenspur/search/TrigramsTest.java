package org.faktenspur.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrigramsTest {

    @Test
    void areAllThatIsThreeCharactersLong() {
        assertThat(Trigrams.of("Ärger um 5 %")).containsExactly("ärg", "rge", "ger", "er ", "r u", " um", "um ", "m 5", " 5 ",
                "5 %");
        assertThat(Trigrams.of("ab")).isEmpty();
    }

    @Test
    void ofAPartAreAmongThoseOfTheWhole() {
        assertThat(Trigrams.of("Der Leuchtturmwärter zählte neun Seehunde.")).containsAll(Trigrams.of("UCHTTURMWÄRTER ZÄHLTE"));
    }
}
