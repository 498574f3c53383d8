package org.faktenspur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What a new version of a text does to the claims of the old one. */
@QuarkusTest
class DriftTest {

    private static final String COUNCIL = "Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt.";
    private static final String COST = "Die Schiffe kosten zusammen 14 Millionen Euro.";
    private static final String SCHEDULE = "Seit Oktober fahren täglich acht Fähren nach Sandholm.";
    private static final String DIKE = "Die Gemeinde hat 2024 drei Millionen Euro für den Deich ausgegeben.";
    private static final String TEXT = String.join("\n\n", COUNCIL + " " + COST, SCHEDULE, DIKE);

    @Test
    void aTypoInAQuoteChangesOneClaimAndKeepsTheRest() {
        Article article = new Article(TEXT);
        article.revise(TEXT.replace("14 Millionen", "15 Millionen"), 3, 1, 0, 0);
        assertThat(article.flags(COST)).containsExactly("TEXT_CHANGED");
        FABIAN.gets("/claims/" + article.id(COST) + "/history").then().body("items[0].verb", equalTo("text-changed"))
                .body("items[0].data.flag", equalTo("TEXT_CHANGED"));
        assertThat(article.quote(COST)).contains("15 Millionen");
        assertThat(article.flags(COUNCIL)).isEmpty();
    }

    @Test
    void aParagraphThatMovesKeepsItsClaims() {
        Article article = new Article(TEXT);
        article.revise(String.join("\n\n", DIKE, COUNCIL + " " + COST, SCHEDULE), 4, 0, 0, 0);
        assertThat(article.flags(DIKE)).isEmpty();
        assertThat(article.span(DIKE).get(0)).isZero();
    }

    @Test
    void aSentenceThatIsDeletedLeavesAnOrphan() {
        Article article = new Article(TEXT);
        article.revise(TEXT.replace(" " + COST, ""), 3, 0, 1, 0);
        assertThat(article.claim(COST).<Boolean> get("anchored")).isFalse();
        FABIAN.posts("/claims/" + article.id(COST) + "/anchors", Map.of("begin", 0, "end", 20)).statusCode(200)
                .body("anchored", equalTo(true)).body("flags.size()", equalTo(0));
    }

    @Test
    void halfAnArticleKeepsHalfItsClaims() {
        Article article = new Article(TEXT);
        article.revise(COUNCIL + " " + COST, 2, 0, 2, 0);
        assertThat(article.anchored()).containsExactly(true, true, false, false);
    }

    @Test
    void whatIsBackAgainIsFoundAgain() {
        Article article = new Article(TEXT);
        article.revise(COUNCIL + " " + COST, 2, 0, 2, 0);
        article.revise(TEXT, 4, 0, 0, 0);
        assertThat(article.anchored()).containsOnly(true);
    }

    @Test
    void ofTwoPlacesWithTheSameWordsTheOneWithTheSameNeighboursIsMeant() {
        String before = String.join("\n\n", COUNCIL, SCHEDULE, DIKE);
        Article article = new Article(before);
        String after = String.join("\n\n", SCHEDULE, COST, COUNCIL, SCHEDULE, DIKE);
        article.reviseAddingAny(after, 3, 0, 0);
        assertThat(article.span(SCHEDULE).get(0)).isEqualTo(after.lastIndexOf(SCHEDULE));
    }

    @Test
    void wordsThatAreGoneAreNotTakenForTheSameWordsElsewhere() {
        String before = String.join("\n\n", SCHEDULE, COUNCIL, SCHEDULE, DIKE);
        Article article = new Article(before);
        article.revise(String.join("\n\n", SCHEDULE, COUNCIL, DIKE), 3, 0, 1, 0);
        assertThat(article.anchored()).containsExactlyInAnyOrder(true, true, true, false);
    }

    @Test
    void aNewSentenceIsUnreadAndItsClaimSuggested() {
        Article article = new Article(COUNCIL + "\n\n" + SCHEDULE);
        article.revise(String.join("\n\n", COUNCIL, DIKE, SCHEDULE), 2, 0, 0, 1);
        FABIAN.gets("/articles/" + article.id + "/sentences").then().body("items[1].state", equalTo("UNREAD"))
                .body("items[1].claims.size()", equalTo(1));
    }

    @Test
    void whatAPersonSaidOfASentenceStandsAsLongAsTheSentenceDoes() {
        Article article = new Article(TEXT);
        for (int sentence : List.of(1, 2))
            FABIAN.asks().body(Map.of("reason", "TRIVIAL")).put("/api/v1/articles/" + article.id + "/sentences/" + sentence
                    + "/no-claim").then().statusCode(200).body("state", equalTo("NO_CLAIM"));
        article.revise("Neues vom Deich gab es nicht, sagte niemand.\n\n" + TEXT.replace("acht Fähren", "neun Fähren"), -1, 1,
                0, -1);
        List<String> states = FABIAN.gets("/articles/" + article.id + "/sentences").then().extract().path("items.state");
        assertThat(states.get(2)).isEqualTo("NO_CLAIM");
        assertThat(states.get(3)).isEqualTo("UNREAD");
    }

    @Test
    void anApprovalOfChangedWordsIsVoidAndOneOfKeptWordsIsNot() {
        String claim = Way.approved("de", COUNCIL, "TRUE");
        String article = FABIAN.gets("/claims/" + claim).then().extract().path("article");
        String approved = Way.revision(claim);
        FABIAN.posts("/articles/" + article + "/revisions", Map.of("text", SCHEDULE + "\n\n" + COUNCIL)).statusCode(200)
                .body("kept", equalTo(1));
        assertThat(Way.revision(claim)).isEqualTo(approved);
        FABIAN.posts("/articles/" + article + "/revisions", Map.of("text", COUNCIL.replace("zwei", "drei"))).statusCode(200)
                .body("changed", equalTo(1));
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("IN_RESEARCH")).body("flags[0]", equalTo("TEXT_CHANGED"));
        assertThat(Way.revision(claim)).isNotEqualTo(approved);
    }

    @Test
    void readersKeepWhatWasPublished() {
        String claim = Way.published("de", COUNCIL, "TRUE");
        String article = FABIAN.gets("/claims/" + claim).then().extract().path("article");
        FABIAN.posts("/articles/" + article + "/revisions", Map.of("text", COUNCIL.replace("zwei", "drei"))).statusCode(200)
                .body("changed", equalTo(1));
        io.restassured.RestAssured.given().get("/api/v1/claims/" + claim).then().statusCode(200).body("quote",
                equalTo(COUNCIL.substring(0, COUNCIL.length() - 1)));
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("PUBLISHED")).body("flags[0]", equalTo("TEXT_CHANGED"));
    }

    @Test
    void theSameTextIsNoNewVersion() {
        Article article = new Article(TEXT);
        FABIAN.posts("/articles/" + article.id + "/revisions", Map.of("text", TEXT)).statusCode(409).body("type",
                endsWith("/text-is-the-same"));
        FABIAN.posts("/articles/" + article.id + "/revisions", Map.of("text", " ")).statusCode(400);
    }

    @Test
    void aRevisionAndEditsAtTheSameTimeLoseNothing() {
        Article article = new Article(TEXT);
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        all.add(CompletableFuture.supplyAsync(() -> FABIAN.posts("/articles/" + article.id + "/revisions",
                Map.of("text", DIKE + "\n\n" + TEXT.replace("14", "15"))).extract().statusCode()));
        for (String sentence : List.of(COUNCIL, SCHEDULE, DIKE))
            all.add(CompletableFuture.supplyAsync(
                    () -> FRIEDA.moves(article.id(sentence), "OPEN").extract().statusCode()));
        assertThat(all.stream().map(CompletableFuture::join)).allMatch(status -> status == 200 || status == 409);
        for (String sentence : List.of(COUNCIL, COST, SCHEDULE, DIKE))
            assertThat(article.claim(sentence).<Boolean> get("anchored")).isTrue();
        ERIKA.gets("/audit/verification").then().body("valid", equalTo(true));
    }

    /** Two hundred pages: every seventh sentence edited, every eleventh gone, a chapter moved. */
    @Test
    void twoRevisionsOfALongTextKeepEveryClaim() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 1_500; i++)
            sentences.add(
                    "Im Jahr " + (1500 + i) + " hat die Gemeinde Nummer " + i + " genau " + (i * 7 + 3) + " Häuser gebaut.");
        Article article = new Article(paragraphs(sentences));
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++)
            if (i % 11 != 10)
                edited.add(i % 7 == 6 ? sentences.get(i).replace("Häuser", "Hütten") : sentences.get(i));
        List<String> moved = new ArrayList<>(edited.subList(700, 900));
        moved.addAll(edited.subList(0, 700));
        moved.addAll(edited.subList(900, edited.size()));
        Map<String, Integer> outcome = FABIAN.posts("/articles/" + article.id + "/revisions", Map.of("text", paragraphs(moved)))
                .statusCode(200).extract().path("");
        assertThat(outcome.get("kept") + outcome.get("changed") + outcome.get("orphaned")).isEqualTo(article.count);
        assertThat(outcome.get("orphaned")).isEqualTo(136);
        assertThat(outcome.get("changed")).isEqualTo(195);
        assertThat(outcome.get("added")).isZero();
    }

    private static String paragraphs(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++)
            text.append(sentences.get(i)).append(i % 6 == 5 ? "\n\n" : " ");
        return text.toString().strip();
    }

    /** An article whose sentences are a claim each. */
    private static final class Article {

        final String id;
        final int count;
        private final Map<String, String> claims = new HashMap<>();

        Article(String text) {
            id = FABIAN.posts("/articles", Map.of("title", "Fähren", "text", text, "kind", "EXTERNAL", "language", "de"))
                    .statusCode(201).extract().path("id");
            count = FABIAN.gets("/articles/" + id).then().extract().path("claims");
            List<Map<String, String>> items = FABIAN.gets("/claims?limit=100&article=" + id).then().extract().path("items");
            items.forEach(item -> claims.put(item.get("quote"), item.get("id")));
        }

        void revise(String text, int kept, int changed, int orphaned, int added) {
            Map<String, Integer> outcome = FABIAN.posts("/articles/" + id + "/revisions", Map.of("text", text)).statusCode(200)
                    .extract().path("");
            assertThat(outcome.get("kept") + outcome.get("changed") + outcome.get("orphaned")).isEqualTo(count);
            check(outcome, "kept", kept);
            check(outcome, "changed", changed);
            check(outcome, "orphaned", orphaned);
            check(outcome, "added", added);
        }

        void reviseAddingAny(String text, int kept, int changed, int orphaned) {
            revise(text, kept, changed, orphaned, -1);
        }

        private static void check(Map<String, Integer> outcome, String name, int expected) {
            if (expected >= 0)
                assertThat(outcome).containsEntry(name, expected);
        }

        /** The claim of a sentence, by the words that it had at first. */
        String id(String sentence) {
            String words = sentence.substring(0, sentence.length() - 1);
            return claims.entrySet().stream().filter(entry -> entry.getKey().startsWith(words)).findFirst().orElseThrow()
                    .getValue();
        }

        io.restassured.path.json.JsonPath claim(String sentence) {
            return FABIAN.gets("/claims/" + id(sentence)).then().statusCode(200).extract().jsonPath();
        }

        List<String> flags(String sentence) {
            return claim(sentence).getList("flags");
        }

        String quote(String sentence) {
            return claim(sentence).getString("quote");
        }

        List<Integer> span(String sentence) {
            return claim(sentence).getList("spans[0]");
        }

        List<Boolean> anchored() {
            return FABIAN.gets("/claims?limit=100&article=" + id).then().extract().path("items.anchored");
        }
    }
}
