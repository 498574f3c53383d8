package org.faktenspur.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.fetch.FetchLimits;
import org.faktenspur.fetch.Fetched;
import org.faktenspur.fetch.GuardedFetcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an article out of a file or from an address. Stores nothing. */
@ApplicationScoped
public class ArticleReader {

    /** In UTF-16 code units; a 200-page book has about 400 000. */
    public static final int LONGEST_TEXT = 2_000_000;
    private static final long LARGEST_TEXT_FILE = 10L * 1024 * 1024;
    private static final FetchLimits PAGES = FetchLimits.of("text/html", "application/xhtml+xml", "text/plain",
            "application/pdf");
    private static final String GENERATED_TITLE = "(?i)microsoft word.*|untitled.*|unbenannt.*|.*\\.(?:docx?|odt|pdf|indd|qxp)";

    private final GuardedFetcher fetcher;
    private final Conversion conversion;

    ArticleReader(GuardedFetcher fetcher, Conversion conversion) {
        this.fetcher = fetcher;
        this.conversion = conversion;
    }

    /** @param name as the person's computer calls it; its ending must fit the content */
    public FoundArticle file(Path file, String name) throws Unreadable {
        try {
            Format format = Format.of(file).calledRightly(name);
            if (format == Format.TEXT || format == Format.HTML) {
                if (Files.size(file) > LARGEST_TEXT_FILE)
                    throw new Unreadable(Unreadable.Reason.TOO_LONG);
                return checked(format == Format.HTML ? WebPage.read(Files.readAllBytes(file), null, "")
                        : text(Files.readAllBytes(file)));
            }
            return checked(document(file));
        } catch (IOException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN, e);
        }
    }

    /** @param typed whatever somebody took for an address */
    public FoundArticle page(String typed) throws FetchFailed, Unreadable {
        Fetched fetched = fetcher.get(address(typed), PAGES).orFail();
        FoundArticle found = checked(switch (fetched.mediaType()) {
            case "text/plain" -> text(fetched.charset() == null ? fetched.body()
                    : new String(fetched.body(), fetched.charset()).getBytes(StandardCharsets.UTF_8));
            case "application/pdf" -> document(fetched.body());
            default -> WebPage.read(fetched.body(), fetched.charset(), fetched.address().toString());
        });
        return found.link() != null ? found
                : new FoundArticle(found.text(), found.title(), found.author(), found.publisher(), found.publishedOn(),
                        found.language(), fetched.address().toString());
    }

    private static URI address(String typed) throws FetchFailed {
        try {
            return URI.create(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
        }
    }

    private static FoundArticle text(byte[] bytes) {
        return new FoundArticle(PlainText.decode(bytes), null, null, null, null, null, null);
    }

    private FoundArticle document(byte[] bytes) throws Unreadable {
        try {
            Path file = Files.createTempFile("fetched", ".pdf");
            try {
                Files.write(file, bytes);
                return document(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN, e);
        }
    }

    private FoundArticle document(Path file) throws Unreadable, IOException {
        byte[] xhtml = conversion.toXhtml(file, LONGEST_TEXT);
        Document document = Jsoup.parse(new ByteArrayInputStream(xhtml), "UTF-8", "", Parser.xmlParser());
        PrintedPages.tidy(document);
        PageMetadata metadata = new PageMetadata(document);
        String title = metadata.title();
        return new FoundArticle(TextBlocks.of(document.selectFirst("body")),
                title == null || title.matches(GENERATED_TITLE) ? null : title, metadata.author(), null, null,
                metadata.language(), null);
    }

    private static FoundArticle checked(FoundArticle found) throws Unreadable {
        if (found.text().isBlank())
            throw new Unreadable(Unreadable.Reason.NO_TEXT);
        if (found.text().length() > LONGEST_TEXT)
            throw new Unreadable(Unreadable.Reason.TOO_LONG);
        return found;
    }
}
