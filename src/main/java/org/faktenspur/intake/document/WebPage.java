package org.faktenspur.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An HTML page as an article. */
final class WebPage {

    private WebPage() {
    }

    /**
     * @param charset as the server named it; null to go by the page's own word, else by its bytes
     * @param address where it came from, so that its links lead somewhere; empty for a file
     */
    static FoundArticle read(byte[] html, Charset charset, String address) throws Unreadable {
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(html), charset == null ? null : charset.name(), address));
        } catch (IOException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN, e);
        }
    }

    static FoundArticle read(Document page) throws Unreadable {
        PageMetadata metadata = new PageMetadata(page);
        FoundArticle found = new FoundArticle(null, metadata.title(), metadata.author(), metadata.publisher(),
                metadata.publishedOn(), metadata.language(), metadata.link());
        String text = TextBlocks.of(MainContent.of(page));
        if (text.isBlank())
            throw new Unreadable(Unreadable.Reason.NO_TEXT);
        return found.withText(text);
    }
}
