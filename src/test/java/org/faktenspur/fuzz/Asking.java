package org.faktenspur.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/**
 * One request, as it is repeated when it broke something.
 *
 * @param token null for nobody's
 * @param type of the body; null for none
 */
record Asking(String method, String path, String token, String type, String body) {

    static final String BOUNDARY = "----faktenspur";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    static Asking get(String path, String token) {
        return new Asking("GET", path, token, null, "");
    }

    static Asking json(String method, String path, String token, String body) {
        return new Asking(method, path, token, "application/json", body);
    }

    static Asking form(String path, String token, Map<String, String> fields) {
        return new Asking("POST", path, token, "application/x-www-form-urlencoded", fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&")));
    }

    /** @param file what the file contains, under the name of its field */
    static Asking upload(String path, String token, Map<String, String> fields, Map<String, String> file) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part(name, "", value)));
        file.forEach((name, content) -> body.append(part(name, "; filename=\"../x\u202E'.pdf\"", content)));
        return new Asking("POST", path, token, "multipart/form-data; boundary=" + BOUNDARY, body + "--" + BOUNDARY + "--\r\n");
    }

    private static String part(String name, String more, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> send() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null)
            request.header("Authorization", "Bearer " + token);
        if (type != null)
            request.header("Content-Type", type);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public String toString() {
        String shown = body.length() > 300 ? body.substring(0, 300) + "… (" + body.length() + ")" : body;
        return method + " " + (path.length() > 300 ? path.substring(0, 300) + "…" : path) + " as " + token + " " + shown;
    }
}
