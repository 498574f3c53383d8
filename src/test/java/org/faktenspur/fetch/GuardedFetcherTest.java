package org.faktenspur.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

import org.faktenspur.fetch.FetchFailed.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;

class GuardedFetcherTest {

    private static final FetchLimits HTML = FetchLimits.of("text/html");
    private static Vertx vertx;

    private final LocalSite site = new LocalSite();
    private final Book book = new Book();
    private final Hands hands = new Hands();
    private final GuardedFetcher fetcher = new GuardedFetcher(vertx, new OpenGate(), book, hands,
            "https://newsroom.example", new HttpClientOptions());

    @BeforeAll
    static void open() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void close() {
        vertx.close();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    /** A resolver that says what it is told, one answer after the other, and counts how often it was asked. */
    private static final class Book extends Names {

        private final Deque<List<InetAddress>> answers = new ArrayDeque<>();
        private final List<String> asked = new ArrayList<>();

        void says(String... addresses) throws UnknownHostException {
            List<InetAddress> parsed = new ArrayList<>();
            for (String address : addresses)
                parsed.add(InetAddress.getByName(address));
            answers.add(parsed);
        }

        @Override
        List<InetAddress> addresses(String host) throws UnknownHostException {
            asked.add(host);
            return answers.isEmpty() ? super.addresses(host) : answers.pop();
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void refuses(URI address, FetchLimits limits, Reason reason) {
        assertThatThrownBy(() -> fetcher.get(address, limits)).isInstanceOf(FetchFailed.class)
                .extracting(e -> ((FetchFailed) e).reason()).isEqualTo(reason);
    }

    @Test
    void bringsWhatIsThere() throws FetchFailed {
        site.answers("/a", 200, Map.of("Content-Type", "Text/HTML; charset=\"iso-8859-1\"", "ETag", "\"7\""),
                "<p>Übung".getBytes(StandardCharsets.ISO_8859_1));
        Fetched fetched = fetcher.get(site.at("/a?b=c"), HTML);
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.mediaType()).isEqualTo("text/html");
        assertThat(new String(fetched.body(), fetched.charset())).isEqualTo("<p>Übung");
        assertThat(fetched.etag()).isEqualTo("\"7\"");
        assertThat(fetched.address()).isEqualTo(site.at("/a?b=c"));
        assertThat(fetched.at()).isEqualTo(hands.now);
    }

    @Test
    void saysWhoItIs() throws FetchFailed {
        site.page("/a", "text/html", "x");
        fetcher.get(site.at("/a"), HTML);
        assertThat(site.lastHeaders().getFirst("User-Agent")).isEqualTo("Faktenspur/1.0 (+https://newsroom.example)");
        assertThat(site.lastHeaders().getFirst("Host")).isEqualTo("localhost:" + site.port());
        assertThat(site.lastHeaders()).doesNotContainKeys("Cookie", "Referer", "Authorization");
    }

    @Test
    void theNameStaysInTheHostHeaderWhereTheAddressIsPinned() throws Exception {
        book.says("127.0.0.1");
        book.says("127.0.0.1");
        site.page("/a", "text/html", "x");
        fetcher.get(URI.create("http://news.example:" + site.port() + "/a"), HTML);
        assertThat(site.lastHeaders().getFirst("Host")).isEqualTo("news.example:" + site.port());
    }

    @Test
    void theNamesAddressIsAskedForOnceAndNotAgain() throws Exception {
        URI rebinding = URI.create("http://rebinding.example:" + site.port() + "/a");
        site.page("/a", "text/html", "x");
        book.says("127.0.0.1"); // the page, before its robots.txt is looked at
        book.says("127.0.0.1"); // robots.txt
        book.says("10.0.0.1"); // what a second look would have found
        assertThat(fetcher.get(rebinding, HTML).isOk()).isTrue();
        assertThat(book.asked).hasSize(2);
    }

    @Test
    void oneForbiddenAddressAmongSeveralIsEnough() throws Exception {
        book.says("93.184.216.34", "10.0.0.1");
        refuses(URI.create("http://mixed.example/"), HTML, Reason.ADDRESS_FORBIDDEN);
    }

    @Test
    void staysOutOfTheNewsroomsNetwork() throws Exception {
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "169.254.169.254", "[::ffff:7f00:1]", "10.1.2.3",
                "[fd00:ec2::254]", "0.0.0.0", "[64:ff9b::a00:1]", "192.168.1.1."))
            refuses(URI.create("http://" + host + "/"), HTML, Reason.ADDRESS_FORBIDDEN);
        refuses(URI.create("http://93.184.216.34:6379/"), HTML, Reason.PORT_FORBIDDEN);
        refuses(URI.create("http://no-such-host.invalid/"), HTML, Reason.UNKNOWN_HOST);
    }

    @Test
    void everyHopIsChecked() {
        site.redirects("/meta", "http://169.254.169.254/latest/meta-data/");
        site.redirects("/redis", "http://127.0.0.1:6379/");
        site.redirects("/file", "file:///etc/passwd");
        site.redirects("/user", "http://user@localhost:" + site.port() + "/");
        site.redirects("/decimal", "http://2130706433/");
        refuses(site.at("/meta"), HTML, Reason.ADDRESS_FORBIDDEN);
        refuses(site.at("/redis"), HTML, Reason.PORT_FORBIDDEN);
        refuses(site.at("/file"), HTML, Reason.NOT_A_WEB_ADDRESS);
        refuses(site.at("/user"), HTML, Reason.NOT_A_WEB_ADDRESS);
        refuses(site.at("/decimal"), HTML, Reason.NOT_A_WEB_ADDRESS);
    }

    @Test
    void followsFiveRedirectsAndNotSix() throws FetchFailed {
        for (int i = 1; i <= 6; i++)
            site.redirects("/r" + i, i == 1 ? "/end" : "r" + (i - 1));
        site.page("/end", "text/html", "x");
        assertThat(fetcher.get(site.at("/r5"), HTML).address()).isEqualTo(site.at("/end"));
        refuses(site.at("/r6"), HTML, Reason.TOO_MANY_REDIRECTS);
        site.redirects("/loop", "/loop");
        refuses(site.at("/loop"), HTML, Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void readsNoMoreThanItMay() throws IOException, FetchFailed {
        site.page("/fits", "text/html", "x".repeat(1000));
        site.page("/large", "text/html", "x".repeat(1001));
        site.answers("/bomb", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), gzip(10_000_000));
        site.answers("/zipped", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), gzip(1000));
        site.handles("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1_000_000; i++)
                exchange.getResponseBody().write(new byte[8192]);
        });
        FetchLimits limits = HTML.upTo(1000);
        assertThat(fetcher.get(site.at("/fits"), limits).body()).hasSize(1000);
        assertThat(fetcher.get(site.at("/zipped"), limits).body()).hasSize(1000);
        refuses(site.at("/large"), limits, Reason.TOO_LARGE);
        refuses(site.at("/endless"), limits, Reason.TOO_LARGE);
        refuses(site.at("/bomb"), HTML.upTo(20_000), Reason.TOO_LARGE);
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    @Test
    void doesNotWaitForEver() {
        CountDownLatch done = new CountDownLatch(1);
        site.handles("/silent", exchange -> await(done));
        site.handles("/dripping", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(done);
        });
        FetchLimits hasty = HTML.within(Duration.ofMillis(300));
        refuses(site.at("/silent"), hasty, Reason.TOO_SLOW);
        refuses(site.at("/dripping"), hasty, Reason.TOO_SLOW);
        done.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void takesOnlyWhatIsWanted() throws FetchFailed {
        site.page("/zip", "application/zip", "PK");
        site.answers("/unnamed", 200, Map.of(), "x".getBytes(StandardCharsets.UTF_8));
        site.page("/picture", "image/png", "x");
        refuses(site.at("/zip"), HTML, Reason.WRONG_TYPE);
        refuses(site.at("/unnamed"), HTML, Reason.WRONG_TYPE);
        assertThat(fetcher.get(site.at("/picture"), FetchLimits.of("image/*")).isOk()).isTrue();
        assertThat(fetcher.get(site.at("/zip"), FetchLimits.of()).isOk()).isTrue();
    }

    @Test
    void anErrorsStatusIsAnAnswerWithoutABody() throws FetchFailed {
        site.answers("/gone", 410, Map.of("Content-Type", "application/json"), "{}".getBytes(StandardCharsets.UTF_8));
        Fetched gone = fetcher.get(site.at("/gone"), HTML);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body()).isEmpty();
        assertThatThrownBy(gone::orFail).isInstanceOf(FetchFailed.class);
    }

    @Test
    void asksOnlyWhetherItChanged() throws FetchFailed {
        site.handles("/a", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
        });
        Fetched first = fetcher.get(site.at("/a"), HTML);
        assertThat(first.isUnchanged()).isFalse();
        assertThat(fetcher.get(site.at("/a"), HTML, first.known()).isUnchanged()).isTrue();
    }

    @Test
    void heedsRobotsTxtAndReadsItOnce() throws FetchFailed {
        site.page("/robots.txt", "text/plain", "User-agent: Faktenspur\nDisallow: /private");
        site.page("/open", "text/html", "x").page("/private", "text/html", "x").redirects("/door", "/private");
        assertThat(fetcher.get(site.at("/open"), HTML).isOk()).isTrue();
        refuses(site.at("/private"), HTML, Reason.ROBOTS_FORBID);
        refuses(site.at("/door"), HTML, Reason.ROBOTS_FORBID);
        assertThat(site.requests()).containsExactly("/robots.txt", "/open", "/door");
        hands.now = hands.now.plus(Duration.ofHours(13));
        refuses(site.at("/private"), HTML, Reason.ROBOTS_FORBID);
        assertThat(site.requests()).endsWith("/door", "/robots.txt");
    }

    @Test
    void aSiteThatCannotSayItsRulesIsLeftAlone() {
        site.answers("/robots.txt", 503, Map.of(), new byte[0]);
        site.page("/a", "text/html", "x");
        refuses(site.at("/a"), HTML, Reason.ROBOTS_UNREADABLE);
        assertThat(site.requests()).containsExactly("/robots.txt");
    }

    @Test
    void robotsTxtIsNoWayIntoTheNetworkEither() {
        site.redirects("/robots.txt", "http://169.254.169.254/");
        site.page("/a", "text/html", "x");
        refuses(site.at("/a"), HTML, Reason.ADDRESS_FORBIDDEN);
    }

    @Test
    void comesBackWhenItWasToldTo() throws FetchFailed {
        site.answers("/busy", 429, Map.of("Retry-After", "120"), new byte[0]);
        site.page("/a", "text/html", "x");
        refuses(site.at("/busy"), HTML, Reason.ASKED_TO_WAIT);
        refuses(site.at("/a"), HTML, Reason.ASKED_TO_WAIT);
        assertThat(site.requests()).containsExactly("/busy");
        hands.now = hands.now.plusSeconds(121);
        assertThat(fetcher.get(site.at("/a"), HTML).isOk()).isTrue();
    }

    @Test
    void understandsWhenByDateToo() {
        site.answers("/busy", 503, Map.of("Retry-After", "Sun, 01 Nov 2026 13:00:00 GMT"), new byte[0]);
        assertThatThrownBy(() -> fetcher.get(site.at("/busy"), HTML)).isInstanceOf(FetchFailed.class)
                .extracting(e -> ((FetchFailed) e).retryAt()).isEqualTo(Instant.parse("2026-11-01T13:00:00Z"));
    }

    @Test
    void namesWhatWentWrongOnTheLine() {
        site.handles("/broken", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.close();
        });
        refuses(site.at("/broken"), HTML, Reason.BROKEN_ANSWER);
        site.answers("/strange", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "br"), new byte[] { 1 });
        refuses(site.at("/strange"), HTML, Reason.BROKEN_ANSWER);
        URI closed = site.at("/");
        site.close();
        OpenGate.open(closed.getPort());
        refuses(closed, HTML, Reason.UNREACHABLE);
        OpenGate.close(closed.getPort());
    }
}
