package org.faktenspur.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void theSameThingIsRecognisedHoweverItsAddressIsWritten() {
        for (String url : new String[] { "https://rat.example/a?x=1", "http://RAT.example:80/a?x=1#oben",
                "https://rat.example/a?utm_source=brief&x=1&fbclid=3" })
            assertThat(Address.canonical(url)).as(url).contains("rat.example/a?x=1");
        assertThat(Address.canonical("https://rat.example")).isEqualTo(Address.canonical("https://rat.example/"));
    }

    @Test
    void otherPagesAreOtherThings() {
        assertThat(Address.canonical("https://rat.example/a?x=2")).contains("rat.example/a?x=2");
        assertThat(Address.canonical("https://rat.example:8443/A")).contains("rat.example:8443/A");
    }

    @Test
    void whatIsNoAddressHasNone() {
        for (String url : new String[] { null, "", "kein Link", "mailto:a@b.example", "https://", "https://a b" })
            assertThat(Address.canonical(url)).as(String.valueOf(url)).isEmpty();
    }

    @Test
    void knowsWhatSomebodyRegistered() {
        assertThat(Address.registrable("archiv.rat.example")).isEqualTo("rat.example");
        assertThat(Address.registrable("news.bbc.co.uk")).isEqualTo("bbc.co.uk");
        assertThat(Address.registrable("rat.example")).isEqualTo("rat.example");
        assertThat(Address.registrable("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void nobodyIsAtAReservedName() {
        for (String url : new String[] { "https://rat.example/a", "https://a.b.test", "http://localhost:8080",
                "https://x.invalid", "https://www.example.com/", "https://drucker.local", "kein Link" })
            assertThat(Address.isReserved(url)).as(url).isTrue();
        assertThat(Address.isReserved("https://example.de/")).isFalse();
        assertThat(Address.isReserved("https://latest.de/")).isFalse();
    }

    @Test
    void oneAgencyIsOneVoiceWhoeverPassesItOn() {
        Source first = new Source("https://a.example/1", "A", "Küstenblick", null, null);
        Source second = new Source("https://b.example/1", "B", "Sielbote", null, null);
        first.agency = "dpa";
        second.agency = "DPA ";
        assertThat(first.voice()).isEqualTo(second.voice());
        assertThat(new Source("https://archiv.rat.example/x", "C", null, null, null).voice())
                .isEqualTo(new Source("https://www.rat.example/y", "D", null, null, null).voice());
    }
}
