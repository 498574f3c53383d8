package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PrecedentsTest {

    @Test
    void aPublishedVerdictIsTakenOverAsADraft() {
        String before = Way.published("de", "Das Stauwerk von Uhuberg speichert 31 Millionen Liter.", "MOSTLY_TRUE");
        String now = Way.taken("de", "31 Millionen Liter speichert das Uhuberger Stauwerk.");
        assertThat(workbench("fabian", now).select("#precedents .precedent").text()).contains("Stauwerk von Uhuberg", "%");
        post("fabian", "/desk/claims/" + now + "/matches", Map.of("claim", before, "same", "true"), 303);
        String reuse = workbench("fabian", now).select("#precedents a[href*=reuse]").attr("href");
        Document filled = page("fabian", reuse.replaceFirst("#.*", ""));
        assertThat(filled.select("#verdict [name=summary]").text()).isEqualTo("Die Kurzantwort.");
        assertThat(filled.select("#verdict [name=rating][checked]").attr("value")).isEqualToIgnoringCase("mostly_true");
        assertThat(filled.select(".errors")).isEmpty();
        FABIAN.gets("/claims/" + now).then().body("verdict", equalTo(null));
    }

    @Test
    void evidenceIsCopiedOnceAndWhoeverDoesItAnswersForIt() {
        String before = Way.published("de", "Das Klärwerk von Uhuberg reinigt 32 Millionen Liter.", "TRUE");
        String now = Way.taken("de", "32 Millionen Liter reinigt das Uhuberger Klärwerk.");
        FABIAN.posts("/claims/" + now + "/matches", Map.of("claim", before, "same", true)).statusCode(200);
        String copy = "/desk/claims/" + now + "/matches/" + before + "/evidence";
        post("frieda", copy, Map.of(), 303);
        post("frieda", copy, Map.of(), 303);
        FABIAN.gets("/claims/" + now).then().body("evidence", hasSize(2)).body("evidence.publisher",
                containsInAnyOrder("nordsund", "hafenamt")).body("contributors", hasItems("frieda"));
    }

    @Test
    void nothingIsTakenOverFromAClaimThatNobodySaidIsTheSame() {
        String other = Way.published("de", "Das Sägewerk von Uhuberg schneidet 33 Bretter.", "TRUE");
        String now = Way.taken("de", "Im Stadtpark von Uhuberg stehen Bänke aus Beton.");
        Document page = page("fabian", "/desk/claims/" + now + "?reuse=" + other);
        assertThat(page.select("#verdict [name=summary]").text()).isEmpty();
        post("fabian", "/desk/claims/" + now + "/matches/" + other + "/evidence", Map.of(), 404);
        FABIAN.gets("/claims/" + now).then().body("evidence", hasSize(0));
    }

    @Test
    void aDraftIsNeitherShownNorTakenOver() {
        String before = Way.inReview("de", "Das Umspannwerk von Uhuberg versorgt 34 Dörfer.", "FALSE");
        String now = Way.taken("de", "34 Dörfer versorgt das Uhuberger Umspannwerk.");
        FRIEDA.posts("/claims/" + now + "/matches", Map.of("claim", before, "same", true)).statusCode(200);
        Document page = page("frieda", "/desk/claims/" + now + "?reuse=" + before);
        assertThat(page.select("#precedents").text()).contains("Umspannwerk").doesNotContain("Falsch", "Die Kurzantwort");
        assertThat(page.select("#verdict [name=summary]").text()).isEmpty();
        assertThat(page.select("#precedents a[href*=reuse]")).isEmpty();
    }

    @Test
    void whatIsDifferentIsNamed() {
        Way.imported("de", "In Uhuberg fahren seit Mai 12 Straßenbahnen.");
        String now = Way.imported("de", "In Uhuberg fahren seit Mai 21 Straßenbahnen.").get(0);
        assertThat(workbench("fabian", now).select("#precedents").text()).contains("andere Zahl");
        String card = "/desk/articles/" + Way.articleOf(now) + "/cards/" + now + "?at=1&k=1";
        assertThat(page("fabian", card).select("a[href$=#precedents]").parents().text()).contains("andere Zahl");
    }

    @Test
    void forgedIdsFindNothing() {
        String claim = Way.imported("de", "In Uhuberg fährt keine U-Bahn.").get(0);
        post("fabian", "/desk/claims/" + claim + "/matches", Map.of("claim", UUID.randomUUID(), "same", "true"), 404);
        post("fabian", "/desk/claims/" + claim + "/matches", Map.of("claim", "nothing"), 404);
        post("fabian", "/desk/claims/" + claim + "/matches", Map.of(), 404);
        post("fabian", "/desk/claims/" + UUID.randomUUID() + "/matches", Map.of("claim", claim), 404);
    }

    @Test
    void administratorsHaveTheIndexBuiltAnew() {
        String claim = Way.imported("de", "Das Planetarium von Uhuberg zeigt 35 Monde.").get(0);
        post("ada", "/admin/search", Map.of(), 303);
        assertThat(page("ada", "/admin/search").select("[role=status]")).isNotEmpty();
        for (String found = ""; !found.contains(claim);)
            found = page("fabian", "/desk/search?q=Planetarium").select(".found a").eachAttr("href").toString();
    }

    private static Document workbench(String who, String claim) {
        return page(who, "/desk/claims/" + claim);
    }

    private static Document page(String who, String path) {
        return Jsoup.parse(SignedIn.as(who).asks().header("Accept-Language", "de").get(path).then().statusCode(200).extract()
                .asString());
    }

    private static void post(String who, String path, Map<String, ?> form, int status) {
        SignedIn.as(who).asks().formParams(form).post(path).then().statusCode(status);
    }
}
