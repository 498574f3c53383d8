package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ApiPageTest {

    @Test
    void describesEveryPathOfTheDocumentAndNoPageForPeople() {
        JsonPath document = given().queryParam("format", "json").get("/api/v1/openapi").jsonPath();
        Set<String> paths = document.getMap("paths").keySet().stream().map(Object::toString)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(paths).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
        Document page = Jsoup.parse(given().get("/api").then().statusCode(200).extract().asString());
        String shown = page.select("main").text();
        assertThat(paths).allMatch(shown::contains);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void saysWhichFieldsABodyHas() {
        Document page = Jsoup.parse(given().get("/api").asString());
        assertThat(page.select("main").text()).contains("singleSourceWaiver").contains("SUPPORTS | REFUTES | CONTEXT");
    }
}
