package org.faktenspur.scale;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Those who ask a server that stands on a {@link GeneratedNewsroom}, each with a session of their own. */
final class People {

    /** One of them. */
    enum Person {
        EDITOR(GeneratedNewsroom.EDITOR),
        OTHER_EDITOR("editor2"),
        CHECKER("checker0"),
        REVIEWER("checker1"),
        READER(null);

        private final String username;

        Person(String username) {
            this.username = username;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<Person, HttpClient> clients = new EnumMap<>(Person.class);
    private final String server;

    /** All of them, signed in. */
    People(String server) throws IOException, InterruptedException {
        this.server = server;
        for (Person person : Person.values()) {
            clients.put(person, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
            if (person.username != null)
                signIn(person);
        }
    }

    private void signIn(Person person) throws IOException, InterruptedException {
        String form = "username=" + person.username + "&password="
                + URLEncoder.encode(GeneratedNewsroom.PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request = request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build();
        int status = clients.get(person).send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303)
            throw new IOException("Signing in answered " + status);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).header("Sec-Fetch-Site", "same-origin");
    }

    /**
     * Follows redirections by itself: a public page's address without its words leads to the one with them. The API is asked with
     * a token, the desk by an editor, everything else by a reader.
     */
    byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        if (path.startsWith("/api"))
            request.header("Authorization", "Bearer " + GeneratedNewsroom.TOKEN);
        if (path.startsWith("/q/"))
            request.header("Authorization", "Bearer bench");
        boolean atTheDesk = path.startsWith("/desk") || path.startsWith("/admin");
        HttpResponse<byte[]> answer = clients.get(atTheDesk ? Person.EDITOR : Person.READER).send(request.build(),
                BodyHandlers.ofByteArray());
        String location = answer.headers().firstValue("Location").orElse(null);
        if (location != null && answer.statusCode() / 100 == 3)
            return get(location.startsWith("http") ? URI.create(location).getRawPath() : location);
        return successful(answer, path);
    }

    /** @param body in JSON; null for none */
    byte[] call(Person person, String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1" + path).header("Content-Type", "application/json").header("If-Match", "*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
        return successful(clients.get(person).send(request, BodyHandlers.ofByteArray()), method + " " + path);
    }

    private static byte[] successful(HttpResponse<byte[]> answer, String what) throws IOException {
        if (answer.statusCode() / 100 != 2)
            throw new IOException(answer.statusCode() + " at " + what + " "
                    + (answer.statusCode() < 500 ? new String(answer.body(), StandardCharsets.UTF_8).replaceAll("[\\n,]", " ") : ""));
        return answer.body();
    }
}
