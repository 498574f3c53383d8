package org.faktenspur.scale;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which pages and lists there are, and under which addresses each is asked for: for another claim each time, new ones and old
 * ones, near the beginning and deep in the list.
 */
final class Visits {

    private static final int ADDRESSES = 300;

    private final Asking asking;
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();
    private List<JsonNode> published;
    private List<JsonNode> old;
    private List<JsonNode> working;
    private List<JsonNode> open;
    private List<JsonNode> sources;

    /** What a list of the API answers. */
    interface Asking {
        JsonNode json(String path) throws Exception;
    }

    Visits(Asking asking) {
        this.asking = asking;
    }

    Map<String, List<String>> all() throws Exception {
        published = claims("status=PUBLISHED&sort=newest");
        old = claims("status=PUBLISHED&sort=age");
        working = claims("status=IN_RESEARCH");
        open = claims("status=OPEN");
        sources = asking.json("/api/v1/sources").get("items").findParents("url");
        desk();
        queue();
        things();
        api();
        readers();
        machines();
        return kinds;
    }

    private void desk() {
        ask("my work", "/desk");
        ask("articles", "/desk/articles");
        ask("articles – done", "/desk/articles?state=DONE");
        ask("articles by words", "/desk/articles?q=Lindhafen", "/desk/articles?q=Rautenwald");
        ask("dashboard", "/desk/dashboard");
        ask("balance report", "/desk/dashboard/balance", "/desk/dashboard/balance?by=publisher", "/desk/dashboard/balance?by=topic");
        ask("balance as a table for elsewhere", "/desk/dashboard/balance.csv", "/desk/dashboard/balance.csv?by=topic");
        ask("desk search", "/desk/search?q=Lindhafen", "/desk/search?q=Munition", "/desk/search?q=Rautenwald+Impfstof");
        ask("notifications", "/desk/notifications", "/desk/notifications?read=true");
        ask("error reports", "/desk/reports", "/desk/reports?state=NEW", "/desk/reports?state=ANSWERED");
        ask("sources", "/desk/sources");
        ask("sources by words", "/desk/sources?q=lindhafen", "/desk/sources?q=Bericht+77+");
        ask("source", paths("/desk/sources/", sources, "id", ""));
        ask("a publisher's names", paths("/desk/sources/", sources, "id", "/names"));
        ask("topics of the desk", "/desk/topics");
        ask("audit", "/admin/audit", "/admin/audit?before=500");
        ask("account", "/desk/account", "/desk/tokens", "/desk/account/notifications", "/desk/views");
        ask("administration", "/admin/accounts", "/admin/newsroom", "/admin/ratings", "/admin/search", "/admin/policies");
    }

    private void queue() {
        ask("queue", "/desk/claims");
        ask("queue by status", "/desk/claims?status=OPEN", "/desk/claims?status=IN_REVIEW", "/desk/claims?status=PUBLISHED");
        ask("queue by age", "/desk/claims?status=OPEN&sort=AGE", "/desk/claims?status=DISMISSED&sort=AGE");
        ask("queue by worth", "/desk/claims?sort=CHECK_WORTHINESS", "/desk/claims?status=all&sort=CHECK_WORTHINESS");
        ask("queue by assignee", "/desk/claims?assignee=checker3", "/desk/claims?assignee=checker7");
        ask("queue by rating", "/desk/claims?rating=FALSE", "/desk/claims?rating=SATIRE");
        ask("queue by flag", "/desk/claims?flag=RECHECK_DUE", "/desk/claims?flag=AWAITING_REPLY");
        ask("queue by common topic", "/desk/claims?topic=haushalt", "/desk/claims?topic=haushalt&status=PUBLISHED",
                "/desk/claims?topic=hochwasser");
        ask("queue by rare topic", "/desk/claims?topic=klima-bis-2030", "/desk/claims?topic=rente-im-alter&status=all");
        ask("queue by common word", "/desk/claims?q=Lindhafen", "/desk/claims?q=impfstoffe&status=PUBLISHED");
        ask("queue by rare words", "/desk/claims?q=Rautenwald+hat+1999", "/desk/claims?q=rund+777+Mill&status=all");
        ask("queue by words of none", "/desk/claims?q=Quastenflosser&status=all");
        ask("queue as a table for elsewhere", "/desk/claims/export.csv?status=IN_REVIEW");
        ask("queue – deep", "/desk/claims?status=PUBLISHED&sort=NEWEST&after=" + old.get(0).get("id").asText());
    }

    private void things() {
        ask("reading desk", paths("/desk/articles/", working, "article", ""));
        ask("article's facts", paths("/desk/articles/", working, "article", "/facts"));
        ask("a card of the reading desk", working.stream().map(claim -> "/desk/articles/" + claim.get("article").asText()
                + "/cards/" + claim.get("id").asText()).toList());
        ask("form for a new version", paths("/desk/articles/", working, "article", "/revisions/new"));
        ask("sign-off sheet", paths("/desk/articles/", published, "article", "/sign-off"));
        ask("workbench", paths("/desk/claims/", working, "id", ""));
        ask("workbench – published", paths("/desk/claims/", published, "id", ""));
        ask("workbench – old", paths("/desk/claims/", old, "id", ""));
        ask("form for evidence", paths("/desk/claims/", working, "id", "/evidence/new"));
        ask("history", paths("/desk/claims/", published, "id", "/history"));
    }

    private void api() throws Exception {
        ask("api claims", "/api/v1/claims?limit=50", "/api/v1/claims?limit=50&status=PUBLISHED");
        ask("api claims by topic", "/api/v1/claims?topic=haushalt", "/api/v1/claims?topic=klima-bis-2030");
        ask("api claims by words", "/api/v1/claims?q=Lindhafen", "/api/v1/claims?q=rund+777+Mill");
        ask("api claims by rating", "/api/v1/claims?rating=FALSE", "/api/v1/claims?rating=SATIRE&status=PUBLISHED");
        ask("api claims by flag", "/api/v1/claims?flag=RECHECK_DUE");
        ask("api claims by assignee", "/api/v1/claims?assignee=checker3");
        ask("api claim", paths("/api/v1/claims/", published, "id", ""));
        ask("api history", paths("/api/v1/claims/", published, "id", "/history"));
        ask("api comments", paths("/api/v1/claims/", published, "id", "/comments"));
        ask("api similar", paths("/api/v1/claims/", open, "id", "/similar"));
        ask("api articles", "/api/v1/articles?limit=50");
        ask("api article", paths("/api/v1/articles/", working, "article", ""));
        ask("api sentences", paths("/api/v1/articles/", working, "article", "/sentences"));
        ask("api annotations", paths("/api/v1/articles/", published, "article", "/annotations"));
        ask("api sources", "/api/v1/sources");
        ask("api source", paths("/api/v1/sources/", sources, "id", ""));
        ask("api claims:search", "/api/v1/claims:search?query=Lindhafen", "/api/v1/claims:search?query=Impfstoffe");
    }

    private void readers() {
        ask("home", fresh("/?lang=de"));
        ask("home by rating", fresh("/?rating=false"));
        ask("public claim", paths("/claims/", published, "id", ""));
        ask("public claim – old", paths("/claims/", old, "id", ""));
        ask("public articles", fresh("/articles?lang=de"));
        ask("public article", paths("/articles/", published, "article", ""));
        ask("public topics", fresh("/topics?lang=de"));
        ask("public topic – common", fresh("/topics/haushalt?lang=de"));
        ask("public topic – rare", fresh("/topics/klima-bis-2030?lang=de"));
        ask("corrections", fresh("/corrections?lang=de"));
        ask("public search", fresh("/search?q=Lindhafen"));
        ask("error report form", paths("/claims/", published, "id", "/reports"));
        ask("about", fresh("/about?lang=de"));
        ask("methodology", fresh("/methodology?lang=de"));
    }

    private void machines() {
        ask("feed", fresh("/feeds/claims.atom?lang=de"));
        ask("feed of corrections", fresh("/feeds/corrections.atom?lang=de"));
        ask("feed of a topic", fresh("/feeds/topics/haushalt.atom?lang=de"));
        ask("feed of an article", paths("/feeds/articles/", published, "article", ".atom"));
        ask("ClaimReview feed", fresh("/feeds/claimreview.json?lang=de"));
        ask("embed", paths("/embed/claims/", published, "id", ""));
        ask("share picture", paths("/share/claims/", published, "id", ".png"));
        ask("oEmbed", published.stream().map(claim -> "/oembed?url=" + URLEncoder.encode("http://localhost:8080/claims/"
                + claim.get("id").asText(), StandardCharsets.UTF_8)).toList());
        ask("sitemap", fresh("/sitemap.xml?lang=de"));
        ask("sitemap – claims", fresh("/sitemaps/claims-2026-10.xml?lang=de"));
        ask("sitemap – articles", fresh("/sitemaps/articles-2026-10.xml?lang=de"));
        ask("health", "/q/health/ready");
        ask("metrics", "/q/metrics");
    }

    private void ask(String kind, String... addresses) {
        kinds.put(kind, List.of(addresses));
    }

    private void ask(String kind, List<String> addresses) {
        kinds.put(kind, addresses);
    }

    private List<JsonNode> claims(String filter) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            JsonNode answer = asking.json("/api/v1/claims?limit=100&" + filter + cursor);
            answer.get("items").forEach(found::add);
            if (answer.get("next").isNull())
                break;
            cursor = "&cursor=" + URLEncoder.encode(answer.get("next").asText(), StandardCharsets.UTF_8);
        }
        return found;
    }

    private static List<String> paths(String before, List<JsonNode> claims, String field, String behind) {
        return claims.stream().map(claim -> before + claim.get(field).asText() + behind).distinct().toList();
    }

    /** Readers' pages are kept, so each is asked for once under each address. */
    private static List<String> fresh(String path) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < ADDRESSES; i++)
            paths.add(path + "&fresh=" + i);
        return paths;
    }
}
