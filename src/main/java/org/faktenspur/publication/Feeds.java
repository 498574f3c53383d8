package org.faktenspur.publication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.Newsroom;
import org.faktenspur.article.Article;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.text.Language;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.ForReaders;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What was published, corrected and retracted, to be subscribed to: all of it, of one language, of one article, or of one
 * topic.
 */
@Path("/feeds")
@ForReaders
public class Feeds {

    private static final int LENGTH = 50;

    private final Site site;
    private final RequestLocale locale;
    private final FeedEntries entries;

    Feeds(Site site, RequestLocale locale, FeedEntries entries) {
        this.site = site;
        this.locale = locale;
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance feeds();
    }

    /** What there is, for people. */
    @GET
    @Produces("text/html;charset=UTF-8")
    public TemplateInstance page() {
        return Templates.feeds();
    }

    @GET
    @Path("claims.atom")
    public Response claims(@RestQuery String lang) {
        List<FactCheck> checks = FactCheck.latest(languages(lang), LENGTH);
        return feed("/feeds/claims.atom", lang, texts().claimsFeed(Newsroom.currentName()), "/", entries.of(checks));
    }

    @GET
    @Path("corrections.atom")
    public Response corrections(@RestQuery String lang) {
        List<LogEntry> log = LogEntry.latest(languages(lang), LENGTH);
        return feed("/feeds/corrections.atom", lang, texts().correctionsFeed(Newsroom.currentName()), "/corrections",
                log.stream().map(entries::of).toList());
    }

    @GET
    @Path("articles/{id}.atom")
    public Response article(@RestPath String id, @RestQuery String lang) {
        Article article = Published.article(id);
        List<FactCheck> checks = FactCheck.of(article).stream()
                .filter(check -> language(lang).map(check.language::equals).orElse(true)).toList();
        return feed("/feeds/articles/" + article.id + ".atom", lang, article.title, article.path(), entries.of(checks));
    }

    @GET
    @Path("topics/{slug}.atom")
    public Response topic(@RestPath String slug, @RestQuery String lang) {
        Topic topic = PublicTopics.at(slug);
        if (!topic.slug.equals(slug))
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(site.url(feedOf(topic)))).build();
        return feed(topic.id, feedOf(topic), lang, texts().topicFeed(topic.name, Newsroom.currentName()), topic.path(),
                entries.of(FactCheck.latest(topic, languages(lang), LENGTH)));
    }

    private static String feedOf(Topic topic) {
        return "/feeds/topics/" + topic.slug + ".atom";
    }

    private Response feed(String path, String lang, String title, String page, List<Atom.Entry> entries) {
        return feed(null, path, lang, title, page, entries);
    }

    /** @param subject whose feed it is, where the path may change that it has today; else null */
    private Response feed(UUID subject, String path, String lang, String title, String page, List<Atom.Entry> entries) {
        String self = site.url(lang == null ? path : path + "?lang=" + lang);
        String name = subject == null ? self : subject + (lang == null ? "" : " " + lang);
        UUID id = UUID.nameUUIDFromBytes(("feed " + name).getBytes(StandardCharsets.UTF_8));
        Atom.Feed feed = new Atom.Feed(id, title, Newsroom.currentName(), self, site.url(page), Instant.EPOCH);
        return Response.ok(Atom.of(feed, entries), Atom.TYPE).build();
    }

    private FeedMessages texts() {
        return locale.texts(FeedMessages.class);
    }

    private static List<Language> languages(String code) {
        return language(code).map(List::of).orElse(Arrays.asList(Language.values()));
    }

    private static Optional<Language> language(String code) {
        if (code == null)
            return Optional.empty();
        return Optional.of(Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new));
    }
}
