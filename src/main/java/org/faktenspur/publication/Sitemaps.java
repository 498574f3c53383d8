package org.faktenspur.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.faktenspur.article.Article;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where search engines find everything that readers can read. Claims and articles come in a part for each month in which they
 * came into being: so a part stays what it is, and making one costs the same however much there is of others.
 */
@Path("/")
@ForReaders
public class Sitemaps {

    /** As many as the protocol lets a part have; no newsroom publishes as many in a month. */
    private static final int MOST = 50_000;
    private static final List<String> PAGES = List.of("/", "/articles", "/topics", "/corrections", "/methodology", "/about",
            "/feeds");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Site site;

    Sitemaps(Site site) {
        this.site = site;
    }

    @GET
    @Path("robots.txt")
    public Response robots() {
        return Response
                .ok("User-agent: *\nDisallow: /desk\nDisallow: /admin\nDisallow: /sign-in\nDisallow: /search\n\nSitemap: "
                        + site.url("/sitemap.xml") + "\n", "text/plain;charset=UTF-8")
                .build();
    }

    @GET
    @Path("sitemap.xml")
    public Response index() {
        List<String> parts = new ArrayList<>(List.of("pages"));
        Month.each(PublicAddresses::next).forEach(month -> parts.add("claims-" + month));
        Month.each(PublicArticles::next).forEach(month -> parts.add("articles-" + month));
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE);
        if (PublicTopics.areAny())
            parts.add("topics");
        parts.forEach(part -> xml.append("<sitemap><loc>").append(site.url("/sitemaps/" + part + ".xml"))
                .append("</loc></sitemap>\n"));
        return xml(xml.append("</sitemapindex>\n"));
    }

    @GET
    @Path("sitemaps/pages.xml")
    public Response pages() {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE);
        PAGES.forEach(page -> add(xml, page, null));
        return xml(xml.append("</urlset>\n"));
    }

    @GET
    @Path("sitemaps/topics.xml")
    public Response topics() {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE);
        List<PublicTopics.Entry> topics = PublicTopics.all();
        topics.stream().limit(MOST).forEach(topic -> add(xml, topic.path(), null));
        return known(topics, xml);
    }

    @GET
    @Path("sitemaps/claims-{month}.xml")
    public Response claims(@RestPath String month) {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE);
        List<PublicAddresses.Address> checks = PublicAddresses.of(Month.of(month), MOST);
        checks.forEach(check -> add(xml, check.path(), check.publishedAt()));
        return known(checks, xml);
    }

    @GET
    @Path("sitemaps/articles-{month}.xml")
    public Response articles(@RestPath String month) {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE);
        List<Article> articles = PublicArticles.of(Month.of(month), MOST);
        articles.forEach(article -> add(xml, article.path(), null));
        return known(articles, xml);
    }

    private static Response known(List<?> found, StringBuilder xml) {
        if (found.isEmpty())
            throw new NotFoundException();
        return xml(xml.append("</urlset>\n"));
    }

    private static Response xml(StringBuilder xml) {
        return Response.ok(xml.toString(), "application/xml;charset=UTF-8").build();
    }

    private void add(StringBuilder xml, String path, Instant changed) {
        xml.append("<url><loc>").append(site.url(path)).append("</loc>");
        if (changed != null)
            xml.append("<lastmod>").append(changed).append("</lastmod>");
        xml.append("</url>\n");
    }
}
