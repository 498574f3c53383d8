package org.faktenspur.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.faktenspur.testing.Node;
import org.faktenspur.testing.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.response.ValidatableResponse;

/** A newsroom that nobody has ever worked in is set up, once, on whichever node. */
class FirstDayIT {

    private static final String PASSWORD = "sieben Möwen am Kai";

    @TempDir
    Path folder;

    private Node start(Map<String, String> database) throws Exception {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("FAKTENSPUR_SAMPLE", "false");
        return Node.start(folder, settings);
    }

    private static String code(Node node) throws IOException {
        Matcher code = Pattern.compile("with the code ([0-9a-f]{20})").matcher(node.log());
        assertThat(code.find()).as(node.log()).isTrue();
        return code.group(1);
    }

    private static ValidatableResponse setsUp(Node node, String code) {
        return node.anybody().formParam("code", code).formParam("newsroom", "Küstenblatt").formParam("username", "ada")
                .formParam("displayName", "Ada").formParam("password", PASSWORD).post("/set-up").then();
    }

    @Test
    void whoReadsTheLogOfOneNodeMakesTheFirstAccountOfAll() throws Exception {
        Map<String, String> database = Node.ownDatabase(folder.resolve("data"));
        try (Node one = start(database); Node other = PostgresForTests.isWanted() ? start(database) : one) {
            assertThat(code(other)).isEqualTo(code(one));
            for (Node node : new Node[] { one, other })
                node.anybody().get("/desk").then().statusCode(303).header("Location", endsWith("/set-up"));
            setsUp(other, "0".repeat(20)).statusCode(422);
            setsUp(other, code(one)).statusCode(303).header("Location", endsWith("/sign-in"));
            one.anybody().redirects().follow(true).get("/").then().statusCode(200);
            for (Node node : new Node[] { one, other }) {
                node.anybody().get("/set-up").then().statusCode(404);
                setsUp(node, code(one)).statusCode(404);
                node.anybody().formParam("username", "ada").formParam("password", PASSWORD).post("/sign-in").then()
                        .statusCode(303).cookie("session");
            }
        }
    }
}
