package org.faktenspur.scale;

import static org.faktenspur.scale.Found.paths;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What readers see, and what their programs fetch. */
final class ReaderVisits {

    private static final int ADDRESSES = 300;

    private final Visits visits;
    private final Found found;

    ReaderVisits(Visits visits, Found found) {
        this.visits = visits;
        this.found = found;
    }

    void add() {
        readers();
        machines();
    }

    private void readers() {
        visits.ask("home", fresh("/?lang=de"));
        visits.ask("home by rating", fresh("/?rating=false"));
        visits.ask("public claim", paths("/claims/", found.published, "id", ""));
        visits.ask("public claim – old", paths("/claims/", found.old, "id", ""));
        visits.ask("public articles", fresh("/articles?lang=de"));
        visits.ask("public article", paths("/articles/", found.published, "article", ""));
        visits.ask("public topics", fresh("/topics?lang=de"));
        visits.ask("public topic – common", fresh("/topics/haushalt?lang=de"));
        visits.ask("public topic – rare", fresh("/topics/klima-bis-2030?lang=de"));
        visits.ask("corrections", fresh("/corrections?lang=de"));
        visits.ask("public search", fresh("/search?q=Lindhafen"));
        visits.ask("error report form", paths("/claims/", found.published, "id", "/reports"));
        visits.ask("about", fresh("/about?lang=de"));
        visits.ask("methodology", fresh("/methodology?lang=de"));
        visits.ask("other pages", "/feeds", "/api", "/sign-in");
    }

    private void machines() {
        visits.ask("feed", fresh("/feeds/claims.atom?lang=de"));
        visits.ask("feed of corrections", fresh("/feeds/corrections.atom?lang=de"));
        visits.ask("feed of a topic", fresh("/feeds/topics/haushalt.atom?lang=de"));
        visits.ask("feed of an article", paths("/feeds/articles/", found.published, "article", ".atom"));
        visits.ask("ClaimReview feed", fresh("/feeds/claimreview.json?lang=de"));
        visits.ask("embed", paths("/embed/claims/", found.published, "id", ""));
        visits.ask("share picture", paths("/share/claims/", found.published, "id", ".png"));
        visits.ask("oEmbed", found.published.stream().map(claim -> "/oembed?url=" + URLEncoder.encode("http://localhost:8080/claims/"
                + claim.get("id").asText(), StandardCharsets.UTF_8)).toList());
        visits.ask("sitemap", fresh("/sitemap.xml?lang=de"));
        visits.ask("sitemap – claims", fresh("/sitemaps/claims-2026-10.xml?lang=de"));
        visits.ask("sitemap – articles", fresh("/sitemaps/articles-2026-10.xml?lang=de"));
        visits.ask("sitemap – rest", "/sitemaps/pages.xml", "/sitemaps/topics.xml", "/robots.txt");
        visits.ask("health", "/q/health/ready");
        visits.ask("metrics", "/q/metrics");
    }

    /** Readers' pages are kept, so each is asked for once under each address. */
    private static List<String> fresh(String path) {
        return IntStream.range(0, ADDRESSES).mapToObj(i -> path + "&fresh=" + i).toList();
    }
}
