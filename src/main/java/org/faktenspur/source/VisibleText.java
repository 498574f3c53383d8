package org.faktenspur.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a person sees to read in a document. */
final class VisibleText {

    private static final Logger LOG = Logger.getLogger(VisibleText.class);

    /** In characters; nobody quotes from what comes after a book. */
    static final int LONGEST = 2_000_000;
    private static final int MOST_PAGES = 1000;
    private static final String NEVER_SEEN = "script, style, noscript, template, iframe, svg, [hidden]";

    private static final String FRAME = NEVER_SEEN
            + ", nav, aside, footer, form, button, [role=navigation], [role=complementary]";

    private VisibleText() {
    }

    /** Null where there is none: the pages are pictures, locked, or broken. */
    static String ofPdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper pages = new PDFTextStripper();
            pages.setEndPage(MOST_PAGES);
            String text = pages.getText(document);
            return text.isBlank() ? null : kept(text);
        } catch (IOException | RuntimeException e) {
            LOG.infof("A PDF without text: %s", e.toString());
            return null;
        }
    }

    /** @param charset null to find it in the page */
    static Document page(byte[] bytes, Charset charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "");
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    static String of(Document page) {
        page.select(NEVER_SEEN).remove();
        return kept(page.body().text());
    }

    /** Without what a site puts around everything, and changes every day. */
    static String gistOf(Document page) {
        Document own = page.clone();
        own.select(FRAME).remove();
        String text = kept(own.body().text());
        return text.isBlank() ? of(page) : text;
    }

    /** Old texts are not all in UTF-8. */
    static String ofText(byte[] bytes) {
        try {
            return kept(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return kept(new String(bytes, Charset.forName("windows-1252")));
        }
    }

    /** PostgreSQL takes every character but one. */
    private static String kept(String text) {
        return (text.length() > LONGEST ? text.substring(0, LONGEST) : text).replace("\u0000", "");
    }
}
