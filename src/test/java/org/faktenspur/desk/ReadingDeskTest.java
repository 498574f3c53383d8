package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Who may do what at the reading desk, and what its pages never say. */
@QuarkusTest
class ReadingDeskTest {

    private static final String TEXT = "Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt. Sie kosten 14 Millionen Euro.";

    @Test
    void aDraftVerdictIsOnNoSheetBeforeItIsDecided() {
        String claim = Way.inReview("de", TEXT, "MOSTLY_FALSE");
        SignedIn frieda = SignedIn.as("frieda");
        for (String page : new String[] { "", "/sign-off", "/cards/" + claim + "?at=1&k=1" })
            frieda.asks().get("/desk/articles/" + article(claim) + page).then().statusCode(200)
                    .body(not(containsString("mostly-false"))).body(not(containsString("Größtenteils falsch")))
                    .body(not(containsString("Die Kurzantwort.")));
        String approved = Way.approved("de", TEXT, "MOSTLY_FALSE");
        frieda.asks().get("/desk/articles/" + article(approved) + "/sign-off").then()
                .body(containsString("Größtenteils falsch")).body(containsString("Frieda Lindner"));
    }

    @Test
    void someSentencesAtOnceClaimNothing() {
        String article = article(Way.imported("de", TEXT).get(0));
        post("fabian", article + "/no-claim", Map.of("from", "1", "through", "2", "reason", "TRIVIAL", "at", "1")).then()
                .statusCode(303);
        FABIAN.gets("/articles/" + article).then().body("coverage.noClaim", equalTo(2));
    }

    @Test
    void onlyOnesOwnActIsUndoneAndOnlyOnce() {
        String article = article(Way.imported("de", TEXT).get(0));
        String location = post("fabian", article + "/no-claim", Map.of("from", "1", "at", "1")).getHeader("Location");
        String act = location.replaceFirst(".*act=(\\d+).*", "$1");
        post("frieda", article + "/undo", Map.of("act", act)).then().statusCode(409);
        post("fabian", article + "/undo", Map.of("act", act)).then().statusCode(303);
        FABIAN.gets("/articles/" + article).then().body("coverage.unread", equalTo(2));
        post("fabian", article + "/undo", Map.of("act", act)).then().statusCode(409);
    }

    @Test
    void aColleaguesLaterDismissalStands() {
        String claim = Way.imported("de", TEXT).get(0);
        String article = article(claim);
        String dismiss = article + "/claims/" + claim + "/dismiss";
        String act = post("fabian", dismiss, Map.of("reason", "TRIVIAL", "at", "1")).getHeader("Location")
                .replaceFirst(".*act=(\\d+).*", "$1");
        FRIEDA.moves(claim, "OPEN").statusCode(200);
        String later = post("frieda", dismiss, Map.of("reason", "OPINION", "at", "1")).getHeader("Location")
                .replaceFirst(".*act=(\\d+).*", "$1");
        post("fabian", article + "/undo", Map.of("act", act)).then().statusCode(409);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("DISMISSED"));
        post("frieda", article + "/undo", Map.of("act", later)).then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("OPEN"));
    }

    @Test
    void whatIsTakenByMistakeIsGivenBack() {
        String claim = Way.imported("de", TEXT).get(0);
        String article = article(claim);
        String accept = article + "/claims/" + claim + "/accept";
        String accepted = post("fabian", accept, Map.of("at", "1")).getHeader("Location").replaceFirst(".*act=(\\d+).*", "$1");
        post("fabian", article + "/undo", Map.of("act", accepted)).then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("SUGGESTED"));
        String taken = post("fabian", article + "/claims/" + claim + "/take", Map.of("at", "1")).getHeader("Location")
                .replaceFirst(".*act=(\\d+).*", "$1");
        post("fabian", article + "/undo", Map.of("act", taken)).then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("OPEN")).body("assignee", nullValue());
        post("fabian", article + "/undo", Map.of("act", taken)).then().statusCode(409);
    }

    @Test
    void anAcceptanceStandsOnceSomebodyWentOnFromIt() {
        String claim = Way.imported("de", TEXT).get(0);
        String article = article(claim);
        String accepted = post("fabian", article + "/claims/" + claim + "/accept", Map.of("at", "1")).getHeader("Location")
                .replaceFirst(".*act=(\\d+).*", "$1");
        FRIEDA.moves(claim, "IN_RESEARCH").statusCode(200);
        FRIEDA.moves(claim, "OPEN").statusCode(200);
        post("fabian", article + "/undo", Map.of("act", accepted)).then().statusCode(409);
    }

    @Test
    void undoingIsOfferedOnlyWhereItCanBeDone() {
        String article = article(Way.imported("de", TEXT).get(0));
        post("fabian", article + "/no-claim", Map.of("from", "1", "at", "1")).then().header("Location", containsString("act="));
        post("fabian", article + "/reading", Map.of("from", "1", "at", "1")).then().header("Location",
                not(containsString("act=")));
    }

    @Test
    void aMergerIsTakenBackWithItsWordsAndItsStatus() {
        java.util.List<String> claims = Way.imported("de", TEXT);
        String article = article(claims.get(0));
        FABIAN.moves(claims.get(1), "OPEN").statusCode(200);
        String location = post("fabian", article + "/claims/" + claims.get(1) + "/merge",
                Map.of("into", claims.get(0), "at", "2"))
                .getHeader("Location");
        FABIAN.gets("/articles/" + article + "/sentences").then().body("items[1].claims[0]", equalTo(claims.get(0)));
        post("fabian", article + "/undo", Map.of("act", location.replaceFirst(".*act=(\\d+).*", "$1"))).then().statusCode(303);
        FABIAN.gets("/claims/" + claims.get(1)).then().body("status", equalTo("OPEN")).body("anchored", equalTo(true));
        FABIAN.gets("/articles/" + article + "/sentences").then().body("items[1].claims[0]", equalTo(claims.get(1)));
    }

    @Test
    void wordsOfAnOlderVersionAreRefused() {
        String claim = Way.imported("de", TEXT).get(0);
        FABIAN.posts("/articles/" + article(claim) + "/revisions", Map.of("text", "Vorab. " + TEXT)).statusCode(200);
        post("fabian", article(claim) + "/claims", Map.of("start", "1:0", "end", "1:5", "revision", "1")).then().statusCode(409)
                .body(containsString("neue Fassung"));
    }

    @Test
    void twoWhoEditTheDetailsAreShownBoth() {
        String article = article(Way.imported("de", TEXT).get(0));
        Document form = Jsoup.parse(SignedIn.as("fabian").asks().get("/desk/articles/" + article + "/facts").asString());
        String version = form.select("input[name=version]").val();
        post("frieda", article + "/facts", Map.of("version", version, "title", "Friedas Titel", "priority", "HIGH")).then()
                .statusCode(303);
        post("fabian", article + "/facts", Map.of("version", version, "title", "Fabians Titel", "priority", "LOW")).then()
                .statusCode(409).body(containsString("Friedas Titel")).body(containsString("Fabians Titel"));
        FABIAN.gets("/articles/" + article).then().body("title", equalTo("Friedas Titel"));
        post("fabian", article + "/facts", Map.of("version", version, "title", " ")).then().statusCode(422);
    }

    @Test
    void checkersDoNotSignOffAndNobodyFindsWhatIsNotThere() {
        String article = article(Way.imported("de", TEXT).get(0));
        post("fabian", article + "/sign-off", Map.of("note", "Gut.")).then().statusCode(403);
        post("fabian", article + "/closing", Map.of("verb", "archive")).then().statusCode(403);
        String nobody = "00000000-0000-7000-8000-000000000000";
        for (String path : new String[] { nobody, nobody + "/sign-off", nobody + "/facts", nobody + "/revisions/1",
                article + "/revisions/7" })
            SignedIn.as("fabian").asks().get("/desk/articles/" + path).then().statusCode(404);
        post("fabian", article + "/claims/" + nobody + "/take", Map.of()).then().statusCode(404);
        assertThat(SignedIn.as("fabian").asks().get("/desk/articles/" + article + "?at=999&k=7&do=split").statusCode())
                .isEqualTo(200);
    }

    private static Response post(String username, String path, Map<String, String> form) {
        return SignedIn.as(username).asks().formParams(form).post("/desk/articles/" + path);
    }

    private static String article(String claim) {
        return FABIAN.gets("/claims/" + claim).then().statusCode(200).extract().path("article");
    }
}
