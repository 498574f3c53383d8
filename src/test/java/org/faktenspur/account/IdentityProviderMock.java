package org.faktenspur.account;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Plays a newsroom's identity provider, as far as OpenID Connect's authorization code flow needs one. */
public class IdentityProviderMock implements QuarkusTestResourceLifecycleManager {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** Who signs in there next: the claims of the ID token, as JSON members; a test sends them to /person. */
    private volatile String person = "";
    private volatile String nonce;
    private HttpServer server;
    private KeyPair keys;

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public Map<String, String> start() {
        try {
            keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration",
                exchange -> json(exchange,
                        """
                                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}"""
                                .formatted(address())));
        server.createContext("/keys", exchange -> json(exchange, key()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/person", exchange -> {
            person = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            json(exchange, "{}");
        });
        server.createContext("/token", exchange -> json(exchange, """
                {"access_token":"%1$s","id_token":"%1$s","token_type":"Bearer","expires_in":300}""".formatted(token())));
        server.start();
        return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", address(),
                "quarkus.oidc.client-id",
                "faktenspur", "quarkus.oidc.credentials.secret", "a-secret-of-more-than-thirty-two-characters",
                "faktenspur.single-sign-on.checkers", "desk", "faktenspur.single-sign-on.editors", "chiefs",
                "faktenspur.single-sign-on.administrators", "keepers");
    }

    /** Everybody who comes has signed in there already. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = new HashMap<>();
        for (String pair : exchange.getRequestURI().getQuery().split("&"))
            query.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
        nonce = query.get("nonce");
        exchange.getResponseHeaders().add("Location",
                URI.create(query.get("redirect_uri")) + "?code=a-code&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String key() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"1","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}"""
                .formatted(unsigned(key.getModulus().toByteArray()), unsigned(key.getPublicExponent().toByteArray()));
    }

    private static String unsigned(byte[] number) {
        return URL.encodeToString(number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number);
    }

    private String token() {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"nonce":"%s","iss":"%s","aud":"faktenspur","iat":%d,"exp":%d,%s}""".formatted(
                person.contains("\"replayed\"") ? "of-another-attempt" : nonce, address(), now, now + 300, person);
        String signed = encoded("{\"alg\":\"RS256\",\"kid\":\"1\"}") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
