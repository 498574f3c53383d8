package org.faktenspur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.List;
import java.util.UUID;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClaimsSayingTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private static List<String> saying(String words) {
        return FABIAN.asks().queryParam("q", words).get("/api/v1/claims").then().statusCode(200).extract().path("items.id");
    }

    @Test
    void areFoundByAnyPartOfWhatTheySay() {
        String claim = Way.imported("de", "Der Leuchtturmwärter von Kalwin hat gestern neun Seehunde " + mark + " gezählt.")
                .get(0);
        assertThat(saying(mark)).containsExactly(claim);
        assertThat(saying("hunde " + mark.toUpperCase() + " GEZ")).containsExactly(claim);
        assertThat(saying(mark.substring(2, 7) + mark.charAt(7) + " gezählt")).containsExactly(claim);
        assertThat(saying("uchtturmwär")).contains(claim);
        assertThat(saying(mark + " gestern")).isEmpty();
        assertThat(saying(mark.charAt(0) + "%" + mark.charAt(7))).isEmpty();
    }

    @Test
    void areFoundByNewWordsAtOnceAndByOldOnesNoLonger() {
        String claim = Way.imported("de", "Der Glockengießer von Kalwin hat gestern neun Glocken verkauft.").get(0);
        FABIAN.asks().header("If-Match", "*").body("{\"text\": \"Er hat neun Pauken " + mark + " verkauft.\"}")
                .patch("/api/v1/claims/" + claim).then().statusCode(200);
        assertThat(saying("Pauken " + mark)).containsExactly(claim);
        assertThat(saying("gestern neun Glocken verkauft")).doesNotContain(claim);
    }
}
