package org.faktenspur.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response;

/** Why a request of the API was not done, as RFC 9457 has it. */
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    /** What the names of our own problems hang on. */
    public static final String TYPES = "https://faktenspur.example/problems/";

    /** What is wrong with one field. */
    public record FieldError(String field, String message) {
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, List.of());
    }

    public static Problem named(String slug, int status, String title, String detail) {
        return new Problem(TYPES + slug, title, status, detail, List.of());
    }

    public Response response() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put("errors", errors);
        return Response.status(status).type(MEDIA_TYPE).entity(body).build();
    }
}
