package org.faktenspur.testing;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages there are, for tests that hold for every one of them. A new page is added here. */
public final class Routes {

    private static final List<String> PUBLIC = List.of("/", "/?rating=true", "/search?q=rat", "/search?q=nichtsdavon",
            "/search?q=rat&in=de",
            "/articles", "/topics",
            "/corrections", "/corrections?class=retraction", "/methodology", "/about", "/feeds", "/styleguide", "/sign-in",
            "/api",
            "/nothing");
    private static final List<String> DESK = List.of("/desk", "/desk/articles", "/desk/articles/new", "/desk/claims",
            "/desk/topics", "/desk/search", "/desk/search?q=rat",
            "/desk/account", "/desk/notifications", "/desk/account/notifications", "/desk/tokens", "/admin/accounts",
            "/admin/newsroom", "/admin/ratings", "/desk/account/second-factor", "/admin/backups",
            "/admin/search",
            "/admin/policies",
            "/admin/policies/about/de");
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

    /** What the desk sees: the first pages, and the first claim and article that its lists lead to. */
    public static List<String> ofTheDesk() {
        Set<String> routes = new LinkedHashSet<>(DESK);
        for (String list : List.of("/desk/articles", "/desk/claims")) {
            Matcher link = LINK.matcher(SignedIn.as("ada").asks().get(list).asString());
            if (link.find())
                routes.add(link.group(1));
        }
        routes.removeIf(route -> SignedIn.as("ada").asks().get(route).statusCode() == 404);
        return List.copyOf(routes);
    }

    /** A published claim that has everything a claim's page can show. */
    public static String fullClaim() {
        return given().get("/").asString().replaceFirst("(?s).*?href=\"(/claims/[^\"#?]+)\".*", "$1");
    }
}
