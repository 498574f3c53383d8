package org.faktenspur.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.faktenspur.audit.AuditEntry;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class LanguagesTest {

    private static RequestSpecification ada() {
        return SignedIn.as("ada").asks();
    }

    private static void choose(String first, boolean both) {
        ada().formParam("first", first).formParam("both", both).post("/admin/newsroom/languages").then().statusCode(303);
    }

    private static ValidatableResponse reader(String address, String accepts) {
        return given().redirects().follow(false).header("Accept-Language", accepts).get(address).then();
    }

    @AfterEach
    void bothAsEver() {
        choose("de", true);
    }

    @Test
    void readersGetWhatIsOfferedAndNoLinkToAnythingElse() {
        String claim = "/claims/" + Way.published("de", "Im Hafen lagen am Montag neun Fähren.", "TRUE");
        reader(claim, "en").body("html.@lang", equalTo("en")).body(containsString("hreflang=\"de\""));
        choose("de", false);
        for (String page : new String[] { claim, "/", "/feeds", "/about", "/nowhere", "/sign-in" }) {
            reader(page, "en").body("html.@lang", equalTo("de"));
            reader(page + "?lang=en", "en").body("html.@lang", equalTo("de"))
                    .body(not(containsString("lang=en"))).body(not(containsString("hreflang")));
        }
        reader("/feeds/claims.atom", "en").body(containsString("Faktenchecks"));
        reader("/sitemaps/pages.xml", "en").body(not(containsString("lang=")));
        choose("en", true);
        reader("/", "fr").body("html.@lang", equalTo("en"));
        reader("/", "de").body("html.@lang", equalTo("de")).body(containsString("hreflang=\"en\""));
    }

    @Test
    void whoeverWorksThereChoosesFreely() {
        choose("de", false);
        SignedIn.as("fabian").asks().header("Accept-Language", "en").get("/desk").then().body("html.@lang", equalTo("en"));
        SignedIn.as("fabian").asks().get("/?lang=en").then().body("html.@lang", equalTo("en"));
        given().header("Authorization", "Bearer sample-fabian").header("Accept-Language", "en").get("/api/v1/claims/0").then()
                .statusCode(404).body("title", equalTo("There is nothing here"));
    }

    @Test
    void theChoiceIsWrittenDownAndOneIsAlwaysLeft() {
        choose("en", false);
        AuditEntry last = QuarkusTransaction.requiringNew().call(AuditEntry::newest);
        assertThat(last.verb).isEqualTo("choose-languages");
        assertThat(last.data).hasToString("{languages=[en]}");
        ada().post("/admin/newsroom/languages").then().statusCode(400);
        ada().formParam("first", "fr").post("/admin/newsroom/languages").then().statusCode(400);
        ada().get("/admin/newsroom").then().statusCode(200)
                .body("**.find { it.@name == 'first' && it.@value == 'en' }.@checked", equalTo("checked"));
    }
}
