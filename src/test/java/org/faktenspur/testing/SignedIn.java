package org.faktenspur.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** A browser in which one person of the cast is signed in, as the server sees it: a cookie, and no redirect followed. */
public record SignedIn(String session) {

    public static SignedIn as(String username) {
        return as(username, username + "-faktenspur");
    }

    public static SignedIn as(String username, String password) {
        return new SignedIn(given().redirects().follow(false).formParam("username", username).formParam("password", password)
                .post("/sign-in").then().statusCode(303).extract().cookie("session"));
    }

    public RequestSpecification asks() {
        return given().redirects().follow(false).cookie("session", session).header("Sec-Fetch-Site", "same-origin");
    }
}
