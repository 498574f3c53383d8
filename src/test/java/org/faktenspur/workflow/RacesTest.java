package org.faktenspur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

import org.faktenspur.testing.AtOnce;
import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Real threads that want what cannot be had together: whoever comes second finds what the first one made of it. */
@QuarkusTest
class RacesTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static final String THREE = TEXT + " Die Stadt baut zwei Häfen. Der Bund zahlt 3 Millionen Euro.";

    private static int post(Desk who, String path, Map<String, ?> body) {
        return who.posts(path, body).extract().statusCode();
    }

    private static JsonPath claim(String id) {
        return FABIAN.gets("/claims/" + id).then().statusCode(200).extract().jsonPath();
    }

    private static long entries() {
        return ERIKA.gets("/audit/verification").then().statusCode(200).body("valid", equalTo(true)).extract().jsonPath()
                .getLong("entries");
    }

    private static int edit(Desk who, String claim, String text) {
        String etag = who.gets("/claims/" + claim).header("ETag");
        return who.asks().header("If-Match", etag).body(Map.of("text", text)).patch("/api/v1/claims/" + claim).statusCode();
    }

    @RepeatedTest(3)
    void ofTwoWhoTakeAClaimOneHasIt() {
        String claim = Way.imported("de", TEXT).get(0);
        FABIAN.moves(claim, "OPEN").statusCode(200);
        List<Desk> takers = List.of(FABIAN, FRIEDA);
        List<Integer> answers = AtOnce.all(takers.stream().map(who -> (Callable<Integer>) () -> post(who,
                "/claims/" + claim + "/status", Map.of("status", "IN_RESEARCH"))).toList());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(claim(claim).getString("assignee")).isEqualTo(takers.get(answers.indexOf(200)).username());
    }

    @RepeatedTest(3)
    void anApprovalHoldsForTheRevisionThatItNamedOrNotAtAll() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        String revision = Way.revision(claim);
        List<Integer> answers = AtOnce.all(List.of(
                () -> post(FRIEDA, "/claims/" + claim + "/review",
                        Map.of("decision", "APPROVE", "comment", "Gut belegt.", "revision", revision)),
                () -> {
                    post(FABIAN, "/claims/" + claim + "/status", Map.of("status", "IN_RESEARCH"));
                    return edit(FABIAN, claim, "Der Rat hat 40 Millionen Euro bewilligt.");
                }));
        assertThat(answers).doesNotContain(500);
        JsonPath after = claim(claim);
        assertThat(after.getString("status").equals("APPROVED")).isEqualTo(after.getString("revision").equals(revision));
    }

    @RepeatedTest(3)
    void whatIsPublishedIsWhatWasApproved() {
        String claim = Way.approved("de", TEXT, "TRUE");
        String approved = claim(claim).getString("text");
        List<Integer> answers = AtOnce.all(List.of(() -> post(ERIKA, "/claims/" + claim + "/publication", Map.of()),
                () -> edit(FABIAN, claim, "Der Rat hat 40 Millionen Euro bewilligt.")));
        assertThat(answers).contains(200).containsAnyOf(409, 412);
        if (answers.get(0) == 200)
            assertThat(claim(claim).getString("text")).isEqualTo(approved);
        else
            assertThat(claim(claim).getString("status")).isEqualTo("IN_RESEARCH");
    }

    @RepeatedTest(3)
    void claimsThatAreMergedInARingEndSomewhere() {
        List<String> claims = Way.imported("de", THREE);
        List<Callable<Integer>> ring = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            String into = claims.get((i + 1) % claims.size());
            String one = claims.get(i);
            ring.add(() -> post(FABIAN, "/claims/" + one + "/status", Map.of("status", "MERGED", "into", into)));
        }
        assertThat(AtOnce.all(ring)).contains(200, 409).containsOnly(200, 409);
        Set<String> left = new HashSet<>();
        claims.forEach(claim -> left.add(claim(claim).getString("status")));
        assertThat(left).contains("SUGGESTED");
    }

    @Test
    void whatWasMergedIsNotMergedAgain() {
        List<String> claims = Way.imported("de", TEXT + " Die Stadt baut zwei Häfen.");
        for (int from = 0; from < 2; from++) {
            String one = claims.get(from);
            String into = claims.get(1 - from);
            FABIAN.moves(into, "OPEN");
            assertThat(post(FABIAN, "/claims/" + one + "/status", Map.of("status", "MERGED", "into", into)))
                    .isEqualTo(from == 0 ? 200 : 409);
            assertThat(post(FABIAN, "/claims/" + one + "/status", Map.of("status", "MERGED", "into", into))).isEqualTo(409);
        }
    }

    @Test
    void everyEntryOfManyThreadsHasItsPlaceInTheChain() {
        List<String> claims = Way.imported("de", THREE);
        long before = entries();
        int threads = 8;
        int each = 6;
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int writer = 0; writer < threads; writer++) {
            String claim = claims.get(writer % claims.size());
            writers.add(() -> {
                for (int i = 0; i < each; i++)
                    FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", "Gleichzeitig " + i)).statusCode(201);
                return true;
            });
        }
        AtOnce.all(writers);
        assertThat(entries() - before).isEqualTo(threads * each);
    }

    /** Answers are right or refused; nobody waits for somebody who waits for them. */
    @Test
    void whateverComesTogetherNobodyWaitsForever() {
        List<String> claims = Way.imported("de", THREE);
        claims.forEach(claim -> FABIAN.moves(claim, "OPEN").statusCode(200));
        List<Callable<Set<Integer>>> people = new ArrayList<>();
        for (Desk who : List.of(FABIAN, FRIEDA, ERIKA, FABIAN, FRIEDA, ERIKA)) {
            Random chance = new Random(people.size());
            people.add(() -> {
                Set<Integer> answers = new HashSet<>();
                for (int i = 0; i < 15; i++)
                    answers.add(something(who, claims, chance));
                return answers;
            });
        }
        Set<Integer> answers = new HashSet<>();
        AtOnce.all(people).forEach(answers::addAll);
        assertThat(answers).allMatch(status -> status < 500);
        entries();
    }

    private static int something(Desk who, List<String> claims, Random chance) {
        String claim = claims.get(chance.nextInt(claims.size()));
        String other = claims.get(chance.nextInt(claims.size()));
        return switch (chance.nextInt(7)) {
            case 0 -> post(who, "/claims/" + claim + "/status", Map.of("status", "IN_RESEARCH"));
            case 1 -> post(who, "/claims/" + claim + "/status", Map.of("status", "OPEN"));
            case 2 -> post(who, "/claims/" + claim + "/comments", Map.of("text", "Dazu @frieda."));
            case 3 -> edit(who, claim, "Der Rat hat " + chance.nextInt(90) + " Millionen Euro bewilligt.");
            case 4 -> post(who, "/claims/" + claim + "/evidence", Map.of("url", "https://amt.example/a", "title", "Bericht",
                    "publisher", "Amt", "kind", "PRIMARY", "stance", "SUPPORTS", "quote", "Wörtlich so."));
            case 5 -> post(who, "/claims/" + claim + "/status", Map.of("status", "MERGED", "into", other));
            default -> post(who, "/articles/" + Way.articleOf(claim) + "/revisions", Map.of("text", THREE + " Neu."));
        };
    }
}
