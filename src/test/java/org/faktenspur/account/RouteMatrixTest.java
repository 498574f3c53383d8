package org.faktenspur.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.faktenspur.testing.RunningRoutes;
import org.faktenspur.testing.RunningRoutes.Route;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Who gets what answer at which door: every endpoint of the running application, asked by everybody for things that do not
 * exist and with empty forms. What is expected stands in <code>routes-by-role.txt</code>, to be read by people; what was
 * found is left in <code>target/routes-by-role.txt</code>.
 */
@QuarkusTest
class RouteMatrixTest {

    private static final String MATRIX = "/org/faktenspur/account/routes-by-role.txt";
    /** Public, and there once a claim with a topic was published. */
    private static final String THERE_OR_NOT = "/sitemaps/topics.xml";
    private static final String ROW = "%-7s%-66s %-10s%-8s%-7s%-6s%s";

    private final String nothing = UUID.randomUUID().toString();

    /** The cast's passwords were guessed here. */
    @BeforeEach
    @AfterEach
    void forgetGuesses() {
        QuarkusTransaction.requiringNew().run(() -> FailedSignIn.deleteAll());
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheMatrixSays() throws IOException {
        List<String> found = new ArrayList<>();
        found.add(ROW.formatted("", "", "anonymous", "checker", "editor", "admin", "admin's reading token"));
        List<String> tokens = Arrays.asList(null, "sample-fabian", "sample-erika", "sample-ada", readingToken());
        RunningRoutes.all().stream().filter(route -> !route.path().equals(THERE_OR_NOT))
                .forEach(route -> found.add(row(route, tokens)));
        Files.write(Path.of("target/routes-by-role.txt"), found);
        assertThat(found).isEqualTo(expected());
    }

    private String row(Route route, List<String> tokens) {
        List<String> answers = tokens.stream().map(token -> String.valueOf(ask(route, token, nothing).statusCode()))
                .toList();
        return ROW.formatted(route.method(), route.path(), answers.get(0), answers.get(1), answers.get(2), answers.get(3),
                answers.get(4));
    }

    private static String readingToken() {
        return QuarkusTransaction.requiringNew().call(() -> ApiToken.make(AppUser.named("ada").orElseThrow(), "Lesen",
                ApiToken.Scope.READ, null, Instant.now()));
    }

    private static Response ask(Route route, String token, String id) {
        RequestSpecification asks = given().redirects().follow(false);
        if (token != null)
            asks.header("Authorization", "Bearer " + token);
        if (route.changes())
            fill(asks, route);
        return asks.request(route.method(), route.at(id));
    }

    private static void fill(RequestSpecification asks, Route route) {
        if ("multipart/form-data".equals(route.consumes()))
            asks.multiPart("nothing", "");
        else if (route.path().startsWith("/api/"))
            asks.contentType("application/json").body("{}");
        else
            asks.contentType("application/x-www-form-urlencoded");
    }

    private static List<String> expected() {
        try (InputStream in = RouteMatrixTest.class.getResourceAsStream(MATRIX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody learns from an answer whether something unpublished is there. */
    @Test
    void whatIsNotPublishedLooksToReadersLikeWhatIsNotThere() {
        String claim = Way.taken("de", "Der Rat hat am Mittwoch zwölf Poller aufgestellt.");
        for (String secret : List.of(claim, Way.articleOf(claim)))
            for (Route route : withParameters()) {
                Response real = ask(route, null, secret);
                Response made = ask(route, null, nothing);
                assertThat(plain(real, secret)).as("%s with %s", route, secret).isEqualTo(plain(made, nothing));
            }
    }

    private static List<Route> withParameters() {
        return RunningRoutes.all().stream().filter(route -> route.path().contains("{")).toList();
    }

    private static String plain(Response response, String id) {
        String headers = Stream.of("Location", "Content-Type", "ETag", "Last-Modified", "Content-Length")
                .map(response::header).map(String::valueOf).collect(Collectors.joining("|"));
        return response.statusCode() + headers.replace(id, "*") + response.asString().replace(id, "*");
    }
}
