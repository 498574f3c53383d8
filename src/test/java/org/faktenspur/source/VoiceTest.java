package org.faktenspur.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTest {

    @ParameterizedTest
    @ValueSource(strings = { "Nordsund Zeitung", " NORDSUND  Zeitung ", "nordsund-zeitung", "Nordsund\u00a0Zeitung",
            "Nordsund\u200bZeitung", "Nordsund Zeitung.", "„Nordsund Zeitung“" })
    void oneNameIsOneVoiceHoweverItIsSpelt(String name) {
        assertThat(Voice.of(name)).isEqualTo(Voice.of("Nordsund Zeitung"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "www.nordsund.de", "nordsund.de", "Nordsund.DE", "https://www.nordsund.de/",
            "archiv.nordsund.de" })
    void aSiteIsTheSamePublisherWithAndWithoutItsPrefix(String name) {
        assertThat(Voice.of(name)).isEqualTo(Voice.of("nordsund.de"));
    }

    @Test
    void anAgencyIsTheSameWithAndWithoutFullStops() {
        assertThat(Voice.of("d.p.a.")).isEqualTo(Voice.of("dpa"));
    }

    @Test
    void twoNamesAreTwo() {
        assertThat(Voice.of("Nordsund Zeitung")).isNotEqualTo(Voice.of("Nordsund Bote"));
        assertThat(Voice.of("***")).isNotEqualTo(Voice.of("###"));
    }
}
