package org.faktenspur.intake.document;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.faktenspur.text.Language;
import org.faktenspur.web.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: first by JSON-LD, then by Open Graph, then by meta elements and markup. */
final class PageMetadata {

    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_LINK = 2000;

    private final Document page;
    private final LinkedData data;

    PageMetadata(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    String title() {
        String found = first(data.title(), meta("og:title", "twitter:title", "dc.title", "citation_title"), text("h1"));
        return cut(found == null ? withoutSite(page.title()) : found, LONGEST_TITLE);
    }

    /** "Brücke gesperrt | Küstenkurier" is about the bridge. */
    private static String withoutSite(String title) {
        String shorter = title.replaceFirst("\\s+[|–—·•-]\\s+[^|–—·•]{1,40}$", "").strip();
        return shorter.isEmpty() ? null : shorter;
    }

    String author() {
        String named = Stream.of("author", "article:author", "dc.creator", "dc:creator", "citation_author", "parsely-author")
                .map(this::meta)
                .filter(author -> author != null && !author.startsWith("http")).findFirst().orElse(null);
        String author = first(data.author(), named, text("[rel=author], [itemprop=author]"));
        return cut(author == null ? null : author.replaceFirst("(?i)^(?:von|by)\\s+", ""), LONGEST);
    }

    String publisher() {
        return cut(first(data.publisher(), meta("og:site_name", "application-name", "dc.publisher", "citation_journal_title"),
                host()), LONGEST);
    }

    private String host() {
        try {
            String host = URI.create(page.location()).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    LocalDate publishedOn() {
        String date = first(data.publishedOn(), meta("article:published_time", "og:published_time", "date", "dc.date",
                "dc.date.issued", "dcterms.created", "citation_publication_date", "parsely-pub-date"),
                attribute("[itemprop=datePublished]", "datetime"), attribute("[itemprop=datePublished]", "content"),
                attribute("time[datetime]", "datetime"));
        return date == null ? null : day(date.strip());
    }

    /** A moment is the day that it was in Berlin. */
    private static LocalDate day(String date) {
        try {
            return OffsetDateTime.parse(date.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")).atZoneSameInstant(Dates.ZONE)
                    .toLocalDate();
        } catch (DateTimeException notAMoment) {
            try {
                return LocalDate.parse(date.substring(0, Math.min(date.length(), 10)).replace('/', '-'));
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    Language language() {
        return Stream.of(data.language(), attribute("html", "lang"), meta("og:locale"), meta("content-language", "dc:language"))
                .filter(Objects::nonNull).map(tag -> tag.toLowerCase(Locale.ROOT)).map(PageMetadata::spoken)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Language spoken(String tag) {
        return Arrays.stream(Language.values()).filter(language -> tag.matches(language.code() + "([-_].*)?")).findFirst()
                .orElse(null);
    }

    String link() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String link = first(canonical == null ? null : canonical.absUrl("href"), meta("og:url"), data.link());
        boolean usable = link != null && link.matches("https?://[^\\s/]+\\S*") && link.length() <= LONGEST_LINK;
        return usable ? link : null;
    }

    private String meta(String... names) {
        return first(Arrays.stream(names).map(name -> attribute("meta[property=" + name + "], meta[name=" + name
                + "], meta[itemprop=" + name + "], meta[http-equiv=" + name + "]", "content")).toArray(String[]::new));
    }

    private String attribute(String selector, String name) {
        return found(selector, element -> element.attr(name));
    }

    private String text(String selector) {
        return found(selector, Element::text);
    }

    private String found(String selector, Function<Element, String> what) {
        Element element = page.selectFirst(selector);
        return element == null ? null : what.apply(element);
    }

    private static String first(String... candidates) {
        return Arrays.stream(candidates).filter(text -> text != null && !text.isBlank()).map(String::strip).findFirst()
                .orElse(null);
    }

    private static String cut(String text, int most) {
        if (text == null)
            return null;
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most);
    }
}
