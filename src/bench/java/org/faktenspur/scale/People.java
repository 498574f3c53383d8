package org.faktenspur.scale;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/** Those who ask a server that stands on a {@link GeneratedNewsroom}, each with a session of their own. */
final class People {

    /** One of them. */
    enum Person {
        /** May do everything: an administrator. */
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

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<Person, HttpClient> clients = new EnumMap<>(Person.class);
    private final String server;
    private final Routes routes;

    /** All of them, signed in. */
    People(String server, Routes routes) throws IOException, InterruptedException {
        this.server = server;
        this.routes = routes;
        for (Person person : Person.values()) {
            clients.put(person, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
            if (person.username != null)
                signIn(person);
        }
    }

    private void signIn(Person person) throws IOException, InterruptedException {
        submit(person, "/sign-in", Map.of("username", person.username, "password", GeneratedNewsroom.PASSWORD));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<byte[]> send(Person person, HttpRequest request) throws IOException, InterruptedException {
        routes.asked(request.method(), request.uri().getRawPath());
        return clients.get(person).send(request, BodyHandlers.ofByteArray());
    }

    /**
     * Follows redirections by itself: a public page's address without its words leads to the one with them. The API is asked with
     * a token, the desk by an editor, everything else by a reader.
     */
    byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        if (path.startsWith("/api/"))
            request.header("Authorization", "Bearer " + GeneratedNewsroom.TOKEN);
        if (path.startsWith("/q/"))
            request.header("Authorization", "Bearer bench");
        boolean atTheDesk = path.startsWith("/desk") || path.startsWith("/admin");
        HttpResponse<byte[]> answer = send(atTheDesk ? Person.EDITOR : Person.READER, request.build());
        String location = answer.headers().firstValue("Location").orElse(null);
        if (location != null && answer.statusCode() / 100 == 3)
            return get(inside(location));
        return successful(answer, path);
    }

    /** @param body in JSON; null for none */
    byte[] call(Person person, String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1" + path).header("Content-Type", "application/json").header("If-Match", "*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
        return successful(send(person, request), method + " " + path);
    }

    /** A page as somebody sees it, without following where it leads. */
    byte[] page(Person person, String path) throws IOException, InterruptedException {
        return successful(send(person, request(path).GET().build()), path);
    }

    /** @return where the form leads; or a page, where it shows one */
    byte[] submit(Person person, String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(),
                StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return posted(person, path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    /**
     * @param file sent as a field "file"; null for none
     * @return what a call answers, where a form leads
     */
    byte[] upload(Person person, String path, Map<String, String> fields, String file)
            throws IOException, InterruptedException {
        StringBuilder parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append("--part\r\nContent-Disposition: form-data; name=\"").append(name)
                .append("\"\r\n\r\n").append(value).append("\r\n"));
        if (file != null)
            parts.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"text.txt\"\r\n")
                    .append("Content-Type: text/plain\r\n\r\n").append(file).append("\r\n");
        parts.append("--part--\r\n");
        return posted(person, path, "multipart/form-data; boundary=part", BodyPublishers.ofString(parts.toString()));
    }

    private byte[] posted(Person person, String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(person, request(path).header("Content-Type", type).POST(body).build());
        if (answer.statusCode() == 303)
            return inside(answer.headers().firstValue("Location").orElseThrow()).getBytes(StandardCharsets.UTF_8);
        return successful(answer, "POST " + path);
    }

    private static String inside(String location) {
        URI address = URI.create(location);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static byte[] successful(HttpResponse<byte[]> answer, String what) throws IOException {
        if (answer.statusCode() / 100 != 2)
            throw new IOException(answer.statusCode() + " at " + what + " " + said(new String(answer.body(), StandardCharsets.UTF_8)));
        return answer.body();
    }

    /** What is wrong: where a page says so, its errors and notices. */
    private static String said(String answer) {
        String said = answer.startsWith("<") ? Jsoup.parse(answer).select(".error, .notice, h1").eachText().toString() : answer;
        return said.replaceAll("[\\n,]", " ");
    }
}
