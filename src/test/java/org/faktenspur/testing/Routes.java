package org.faktenspur.testing;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.response.Response;

/** The pages there are, for tests that hold for every one of them. A new page is added here. */
public final class Routes {

    private static final List<String> PUBLIC = List.of("/", "/?rating=true", "/search?q=rat", "/search?q=nichtsdavon",
            "/search?q=rat&in=de",
            "/articles", "/topics",
            "/corrections", "/corrections?class=retraction", "/methodology", "/about", "/feeds", "/styleguide", "/sign-in",
            "/api",
            "/nothing");
    private static final List<String> PARTS_OF_AN_ARTICLE = List.of("/sign-off", "/facts", "/revisions/new", "/splitting");
    private static final List<String> MORE_OF_THE_DESK = List.of("/admin/policies/about/de", "/desk/search?q=rat");
    /** Says what changes for as long as somebody listens. */
    private static final String ENDLESS = "/desk/live";
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:desk/)?(?:claims|articles)/[0-9a-f-]{36}[^\"?#]*)");

    private Routes() {
    }

    /** What a reader can see: each kind of page, a corrected and a retracted claim among them. */
    public static List<String> ofReaders() {
        String corrected = Way.published("de", "Der Rat hat am Montag acht Poller aufgestellt.", "FALSE");
        Way.correct(corrected, "MIXED", "Es waren acht, aber am Dienstag.");
        String retracted = Way.published("en", "The council put up nine bollards on Monday.", "UNVERIFIABLE");
        Way.retract(retracted);
        List<String> routes = new ArrayList<>(PUBLIC);
        routes.addAll(List.of("/claims/" + corrected, "/claims/" + corrected + "?version=1", "/claims/" + retracted,
                "/embed/claims/" + corrected, "/articles/" + Way.articleOf(corrected)));
        return routes;
    }

    /** What the desk and the administration have: every page that needs no id, and those of the first claim and article. */
    public static List<String> ofTheDesk() {
        Set<String> routes = RunningRoutes.all().stream().filter(route -> route.method().equals("GET"))
                .map(RunningRoutes.Route::path).filter(path -> path.matches("/(desk|admin)(/[^{]*)?") && !path.equals(ENDLESS))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        routes.addAll(MORE_OF_THE_DESK);
        routes.add(firstOf("/desk/claims"));
        String article = firstOf("/desk/articles");
        routes.add(article);
        PARTS_OF_AN_ARTICLE.forEach(part -> routes.add(article + part));
        routes.removeIf(route -> !isPage(route));
        return List.copyOf(routes);
    }

    private static String firstOf(String list) {
        Matcher link = LINK.matcher(SignedIn.as("ada").asks().get(list).asString());
        if (!link.find())
            throw new AssertionError("Nothing is listed at " + list);
        return link.group(1);
    }

    /** A whole one; parts that scripts fetch are looked at where they stand. */
    private static boolean isPage(String route) {
        Response answer = SignedIn.as("ada").asks().get(route);
        return answer.statusCode() == 200 && answer.contentType().startsWith("text/html")
                && answer.asString().contains("<html");
    }

    /** A published claim that has everything a claim's page can show. */
    public static String fullClaim() {
        return given().get("/").asString().replaceFirst("(?s).*?href=\"(/claims/[^\"#?]+)\".*", "$1");
    }
}
