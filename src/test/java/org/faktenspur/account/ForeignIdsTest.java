package org.faktenspur.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** An id that is somebody else's, or belongs to another thing than the address says, is not there. */
@QuarkusTest
class ForeignIdsTest {

    @Test
    void aThingIsNotReachedThroughAnotherClaimOrArticle() {
        String its = Way.inReview("de", "Am Kai lagen am Montag zwölf Boote.", "TRUE");
        String other = Way.taken("de", "Am Kai lagen am Dienstag dreizehn Boote.");
        String evidence = FABIAN.gets("/claims/" + its).path("evidence[0].id");
        String reply = FABIAN.gets("/claims/" + its).path("replies[0].id");
        String comment = FABIAN.posts("/claims/" + its + "/comments", Map.of("text", "Gezählt.")).extract().path("id");
        FABIAN.asks().delete("/api/v1/claims/" + other + "/evidence/" + evidence).then().statusCode(404);
        FABIAN.posts("/claims/" + other + "/replies/" + reply + "/answer", Map.of("answer", "Ja.")).statusCode(404);
        SignedIn fabian = SignedIn.as("fabian");
        fabian.asks().get("/desk/claims/" + other + "/evidence/" + evidence).then().statusCode(404);
        for (String path : List.of("/evidence/" + evidence + "/removal", "/comments/" + comment + "/text",
                "/comments/" + comment + "/reply", "/comments/" + comment + "/resolution", "/replies/" + reply + "/answer"))
            fabian.asks().formParam("comment", "x").formParam("answer", "x").post("/desk/claims/" + other + path).then()
                    .statusCode(404);
        assertThat(FABIAN.gets("/claims/" + its).<List<String>> path("evidence.id")).contains(evidence);
    }

    @Test
    void whatIsOnesOwnIsNobodyElses() {
        SignedIn erika = SignedIn.as("erika");
        SignedIn fabian = SignedIn.as("fabian");
        String name = "Eigenes " + UUID.randomUUID();
        erika.asks().formParam("name", name).formParam("query", "?status=OPEN").post("/desk/views").then().statusCode(303);
        String view = found(erika.asks().get("/desk/views"),
                "(?s).*/desk/views/([0-9a-f-]{36})\"(?:(?!/desk/views/).)*?" + name);
        fabian.asks().formParam("name", "Meins").post("/desk/views/" + view).then().statusCode(404);
        fabian.asks().post("/desk/views/" + view + "/removal").then().statusCode(404);
        erika.asks().post("/desk/views/" + view + "/removal").then().statusCode(303);
        FABIAN.posts("/claims/" + Way.taken("de", "Am Kai lagen am Freitag neun Boote.") + "/comments",
                Map.of("text", "@erika, bitte."));
        String told = found(erika.asks().get("/desk/notifications"), "(?s).*?/desk/notifications/([0-9a-f-]{36})");
        fabian.asks().get("/desk/notifications/" + told).then().statusCode(404);
        fabian.asks().post("/desk/notifications/" + told + "/read").then().statusCode(404);
        String session = found(SignedIn.as("erika").asks().get("/desk/account"),
                "(?s).*?/desk/account/sessions/([0-9a-f-]{36})/end");
        fabian.asks().post("/desk/account/sessions/" + session + "/end").then().statusCode(303);
        assertThat(SignedIn.as("erika").asks().get("/desk/account").asString()).as("it goes on").contains(session);
        ERIKA.gets("/claims").then().statusCode(200);
    }

    private static String found(Response page, String pattern) {
        return page.asString().replaceFirst(pattern + "(?s).*", "$1");
    }
}
