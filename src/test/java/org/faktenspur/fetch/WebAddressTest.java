package org.faktenspur.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = { "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "jar:http://example.org!/x",
            "data:text/html,x", "javascript:alert(1)", "http:example.org", "http:/example.org", "http:///path",
            "//example.org/",
            "example.org", "", "http://user@example.org/", "http://user:secret@example.org/", "http://@example.org/",
            "http://example.org:0/", "http://example.org:65536/", "http://example.org:99999/", "http://a..b/",
            "http://-_.example..org/", "http://ex%61mple.org/", "http://127.0.0.1%00.example.org/",
            "http://[fe80::1%25eth0]/" })
    void isNoAddressToFetch(String address) {
        assertThatThrownBy(() -> WebAddress.of(URI.create(address))).isInstanceOf(FetchFailed.class)
                .extracting(e -> ((FetchFailed) e).reason()).isEqualTo(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
    }

    /** Whatever a resolver might make of them, we don't ask it. */
    @ParameterizedTest
    @ValueSource(strings = { "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/",
            "http://127.1/", "http://127.0.1/", "http://127.0.0.1.1/", "http://0/", "http://00000177.1/", "http://0x/",
            "http://256.1.1.1/", "http://127.0.0.01/", "http://127.0.0.0x1/", "http://example.1/", "http://017700000001/",
            "http://3232235521/", "http://0xa9fea9fe/", "http://2852039166/", "http://169.254.43518/",
            "http://127.0.0.1e/../" })
    void takesIpv4OnlyAsADottedQuad(String address) throws FetchFailed {
        if (address.contains("e/.."))
            assertThat(WebAddress.of(URI.create(address)).host()).isEqualTo("127.0.0.1e");
        else
            assertThatThrownBy(() -> WebAddress.of(URI.create(address))).isInstanceOf(FetchFailed.class);
    }

    @ParameterizedTest
    @CsvSource({ "HTTP://Example.ORG,http://example.org/", "https://example.org:443/a?b=c#d,https://example.org/a?b=c",
            "http://example.org:8080/,http://example.org:8080/", "http://example.org./x,http://example.org/x",
            "http://müller.example/ä,http://xn--mller-kva.example/%C3%A4", "http://127.0.0.1./,http://127.0.0.1/",
            "http://１２７.0.0.1/,http://127.0.0.1/", "http://127。0。0。1/,http://127.0.0.1/",
            "http://[::1]:80/,http://[::1]/", "http://example.org?q,http://example.org/?q" })
    void isTakenApart(String address, String canonical) throws FetchFailed {
        assertThat(WebAddress.of(URI.create(address)).uri()).hasToString(canonical);
    }

    @Test
    void carelessRedirectsAreTidied() throws FetchFailed {
        WebAddress here = WebAddress.of(URI.create("https://example.org/a/b?c"));
        assertThat(here.redirectedTo("d e|f").uri()).hasToString("https://example.org/a/d%20e%7Cf");
        assertThat(here.redirectedTo("//other.example/x").uri()).hasToString("https://other.example/x");
        assertThat(here.redirectedTo("/caf\u00c3\u00a9").uri()).hasToString("https://example.org/caf%C3%A9");
        assertThatThrownBy(() -> here.redirectedTo("file:///etc/passwd")).isInstanceOf(FetchFailed.class);
        assertThatThrownBy(() -> here.redirectedTo("http://[")).isInstanceOf(FetchFailed.class);
    }
}
