package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = { "*", " * ", "\"7\"", "\"6\", \"7\"", "\"6\",\"7\"", ", \"7\",", "W/\"7\", \"7\"",
            "\"a,b\", \"7\"" })
    void anyVersionOrOneOfAListMayBeMeant(String header) {
        assertThat(IfMatch.allows(header, "\"7\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "7", "\"8\"", "W/\"7\"", "\"6\", W/\"7\"", "\"7\" \"8\"", "\"6,\"7\"", "*, \"7\"", "w/\"7\"" })
    void weakTagsOtherVersionsAndWhatIsNoListMatchNothing(String header) {
        assertThat(IfMatch.allows(header, "\"7\"")).isFalse();
    }
}
