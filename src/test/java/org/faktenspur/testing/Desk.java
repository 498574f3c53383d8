package org.faktenspur.testing;

import static io.restassured.RestAssured.given;

import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The API as one person of the cast uses it. */
public record Desk(String username) {

    public static final Desk ERIKA = new Desk("erika");
    public static final Desk FABIAN = new Desk("fabian");
    public static final Desk FRIEDA = new Desk("frieda");
    public static final Desk ADA = new Desk("ada");

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer sample-" + username).contentType("application/json");
    }

    public ValidatableResponse posts(String path, Object body) {
        return asks().body(body).post("/api/v1" + path).then();
    }

    public Response gets(String path) {
        return asks().get("/api/v1" + path);
    }

    public ValidatableResponse moves(String claim, String status) {
        return posts("/claims/" + claim + "/status", Map.of("status", status));
    }
}
