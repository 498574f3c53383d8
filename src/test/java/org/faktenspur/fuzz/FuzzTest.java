package org.faktenspur.fuzz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.faktenspur.account.Forget;
import org.faktenspur.audit.AuditChain;
import org.faktenspur.testing.RunningRoutes;
import org.faktenspur.testing.RunningRoutes.Route;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Sends every form and every endpoint what they do not expect. Nothing may break (500), nothing of the inside may show, and
 * what was refused may have changed nothing. The same seed asks the same; <code>-Dfuzz.seed</code> and
 * <code>-Dfuzz.rounds</code> ask other things and more.
 */
@QuarkusTest
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20261101);
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 4);
    private static final Pattern INSIDE = Pattern
            .compile(
                    "\\tat [a-z]+\\.|org\\.faktenspur\\.|java\\.lang\\.|org\\.hibernate|jakarta\\.|io\\.quarkus|\\bH2\\b|JdbcSQL");
    private static final List<String> EVERYBODY = Arrays.asList(null, "sample-fabian", "sample-erika", "sample-ada");

    private final Nasty nasty = new Nasty(new Random(SEED));
    private final List<String> broken = new ArrayList<>();
    private Before before;
    private Map<String, Long> rows;
    private String claim;
    private String article;
    private String published;
    private String name;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private int asked;

    @BeforeEach
    void something() {
        claim = Way.taken("de", "Der Rat hat am Donnerstag vierzehn Poller aufgestellt.");
        article = Way.articleOf(claim);
        published = Way.published("en", "The council put up fifteen bollards on Thursday.", "TRUE");
        name = SignedIn.as("ada").asks().get("/admin/newsroom").htmlPath().getString("**.find { it.@name == 'name' }.@value");
        before = Before.now();
        rows = Rows.count();
    }

    /** Others test in the same newsroom. */
    @AfterEach
    void tidyUp() {
        QuarkusTransaction.requiringNew().run(() -> {
            Forget.guesses();
            before.again();
        });
        SignedIn.as("ada").asks().formParam("name", name).post("/admin/newsroom").then().statusCode(303);
        SignedIn.as("ada").asks().formParam("true-de", "").post("/admin/ratings").then().statusCode(303);
    }

    @Test
    void nothingBreaksWhateverIsSent() throws Exception {
        fuzzAddresses();
        fuzzTheApi();
        fuzzForms();
        System.out.println("Fuzzed with " + asked + " requests, seed " + SEED + ": " + answers);
        assertThat(answers.keySet()).as("the requests get somewhere").contains(200, 303, 400, 403, 404, 409, 422);
        assertThat(broken).as("with -Dfuzz.seed=%d", SEED).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(AuditChain::verify).valid()).isTrue();
    }

    private void fuzzAddresses() throws Exception {
        for (Route route : RunningRoutes.all())
            if (route.path().contains("{") && !route.changes())
                for (String id : Nasty.IDS)
                    ask(Asking.get(route.at(id), nasty.pick(EVERYBODY)));
            else if (!route.changes())
                for (int i = 0; i < ROUNDS; i++)
                    ask(Asking.get(route.path() + query(), nasty.pick(EVERYBODY)));
    }

    private String query() {
        StringBuilder query = new StringBuilder("?");
        for (String key : List.of("q", "status", "after", "cursor", "limit", "sort", "rating", "class", "lang", "url", "format",
                "next",
                "assignee", "article", "flag", "version", "query", "maxwidth"))
            if (nasty.oneIn(3))
                query.append(key).append('=').append(Asking.encoded(shortened(nasty.string()))).append('&');
        return query.toString();
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private void fuzzTheApi() throws Exception {
        JsonPath document = given().accept("application/json").get("/api/v1/openapi?format=json").jsonPath();
        for (Route route : RunningRoutes.all())
            if (route.changes() && route.path().startsWith("/api/"))
                fuzz(route, fields(document, route));
    }

    /** The names that the document knows, or those that bodies have anywhere. */
    private static Set<String> fields(JsonPath document, Route route) {
        Map<String, Object> operation = document.getMap("paths.'" + route.path() + "'." + route.method().toLowerCase());
        Set<String> names = new TreeSet<>();
        if (operation != null)
            Pattern.compile("#/components/schemas/(\\w+)").matcher(operation.toString()).results()
                    .map(found -> document.<String, Object> getMap("components.schemas." + found.group(1) + ".properties"))
                    .filter(Objects::nonNull).forEach(properties -> names.addAll(properties.keySet()));
        return names;
    }

    private void fuzz(Route route, Set<String> fields) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            String body = nasty.oneIn(3) ? nasty.pick(Nasty.BODIES) : object(fields);
            ask(Asking.json(route.method(), at(route), nasty.pick(EVERYBODY), body));
        }
        ask(Asking.json(route.method(), at(route), "sample-fabian", object(fields)));
    }

    private String at(Route route) {
        if (nasty.oneIn(6))
            return route.at(nasty.id());
        String id = route.path().startsWith("/api/v1/articles/") ? article : claim;
        return route.path().replaceFirst("\\{[^}]+}", id).replaceAll("\\{flag}", "LEGAL_HOLD").replaceAll("\\{index}", "0")
                .replaceAll("\\{[^}]+}", claim);
    }

    private String object(Set<String> fields) {
        List<String> members = new ArrayList<>();
        for (String field : fields)
            if (!nasty.oneIn(4))
                members.add(Nasty.quoted(field) + ":" + nasty.json());
        return "{" + String.join(",", members) + "}";
    }

    private void fuzzForms() throws Exception {
        Forms forms = new Forms(Set.of(claim, article, published));
        List<String> pages = List.of("/", "/desk", "/desk/claims/" + claim, "/desk/articles/" + article,
                "/desk/claims/" + published,
                "/claims/" + published + "/reports", "/sign-in");
        for (String token : List.of("sample-fabian", "sample-frieda", "sample-erika", "sample-ada"))
            forms.walk(token, pages);
        assertThat(forms.all()).hasSizeGreaterThan(30).extracting(Forms.Form::action).contains("/desk/account",
                "/admin/newsroom/languages", "/admin/policies/about/de");
        for (Forms.Form form : forms.all())
            for (int i = 0; i < ROUNDS; i++)
                ask(filled(form));
    }

    private Asking filled(Forms.Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.fields().forEach((field, offered) -> values.put(field, nasty.oneIn(2) ? nasty.pick(offered) : nasty.string()));
        if (form.method().equalsIgnoreCase("get")) {
            StringBuilder query = new StringBuilder(form.action() + "?");
            values.forEach(
                    (field, value) -> query.append(field).append('=').append(Asking.encoded(shortened(value))).append('&'));
            return Asking.get(query.toString(), form.token());
        }
        if (form.files().isEmpty())
            return Asking.form(form.action(), form.token(), values);
        Map<String, String> files = new LinkedHashMap<>();
        form.files().forEach(file -> {
            values.remove(file);
            files.put(file, nasty
                    .pick(List.of("", "%PDF-1.7 nonsense", "PK\u0003\u0004", "{\\rtf1", "<html><svg onload=x>", "\0\u0001")));
        });
        return Asking.upload(form.action(), form.token(), values, files);
    }

    private void ask(Asking asking) throws IOException, InterruptedException {
        HttpResponse<String> answer = asking.send();
        asked++;
        answers.merge(answer.statusCode(), 1, Integer::sum);
        String wrong = wrong(asking, answer);
        if (wrong != null)
            broken.add(wrong + " " + answer.statusCode() + " #" + asked + ": " + asking + "\n  "
                    + answer.body().replaceAll("\\s+", " ").substring(0,
                            Math.min(300, answer.body().replaceAll("\\s+", " ").length())));
    }

    private String wrong(Asking asking, HttpResponse<String> answer) {
        boolean refused = answer.statusCode() >= 400 || asking.method().equals("GET");
        Map<String, Long> before = rows;
        rows = Rows.count();
        // oEmbed asks for 501 where a format is not offered.
        if (answer.statusCode() >= 500 && answer.statusCode() != 501)
            return "broken";
        if (answer.headers().firstValue("X-Injected").isPresent())
            return "header injected";
        if (answer.statusCode() >= 400 && INSIDE.matcher(answer.body().replace(asking.body(), "")).find())
            return "shows the inside";
        return refused && !rows.equals(before) ? "half done " + difference(before, rows) : null;
    }

    private static String difference(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream().filter(entry -> !entry.getValue().equals(before.get(entry.getKey()))).toList()
                .toString();
    }
}
