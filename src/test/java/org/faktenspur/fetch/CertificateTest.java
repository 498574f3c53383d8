package org.faktenspur.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;

import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;

/** Over TLS the certificate must be that of the name, although the connection goes to an address. */
class CertificateTest {

    private static final String PASSWORD = "changeit";
    private static final FetchLimits HTML = FetchLimits.of("text/html");

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private Path keys;
    private LocalSite site;
    private volatile List<?> requestedNames;

    @BeforeEach
    void open() throws Exception {
        keys = folder.resolve("keys.p12");
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a",
                "-keyalg", "EC", "-dname", "CN=news.example", "-ext", "san=dns:news.example", "-storetype", "PKCS12",
                "-keystore",
                keys.toString(), "-storepass", PASSWORD).start().waitFor();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        site = new LocalSite(server);
        site.handles("/a", exchange -> {
            requestedNames = ((ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession()).getRequestedServerNames();
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, -1);
        });
    }

    private SSLContext context() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    @AfterEach
    void close() {
        site.close();
        vertx.close();
    }

    private GuardedFetcher fetcher(boolean trusting) {
        HttpClientOptions options = new HttpClientOptions();
        if (trusting)
            options.setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
        Names local = new Names() {
            @Override
            List<InetAddress> addresses(String host) {
                return List.of(InetAddress.getLoopbackAddress());
            }
        };
        return new GuardedFetcher(vertx, new OpenGate(), local, Clock.systemUTC(), "https://newsroom.example", options);
    }

    private URI at(String host) {
        return URI.create("https://" + host + ":" + site.port() + "/a");
    }

    @Test
    void theServerLearnsTheNameAndProvesIt() throws FetchFailed {
        assertThat(fetcher(true).get(at("news.example"), HTML).isOk()).isTrue();
        assertThat(requestedNames.toString()).isEqualTo(List.of(new SNIHostName("news.example")).toString());
    }

    @Test
    void aTrustedCertificateOfAnotherNameIsRefused() {
        assertThatThrownBy(() -> fetcher(true).get(at("other.example"), HTML)).isInstanceOf(FetchFailed.class)
                .extracting(e -> ((FetchFailed) e).reason()).isEqualTo(FetchFailed.Reason.NOT_TRUSTED);
        assertThatThrownBy(() -> fetcher(true).get(at("127.0.0.1"), HTML)).isInstanceOf(FetchFailed.class);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        assertThatThrownBy(() -> fetcher(false).get(at("news.example"), HTML)).isInstanceOf(FetchFailed.class)
                .extracting(e -> ((FetchFailed) e).reason()).isEqualTo(FetchFailed.Reason.NOT_TRUSTED);
    }
}
