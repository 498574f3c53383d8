package org.faktenspur.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.faktenspur.audit.Hash;
import org.jsoup.nodes.Document;

/**
 * What some bytes turned out to be. Only the bytes themselves count: what their sender calls them is not looked at.
 *
 * @param text what can be read in it; null where nothing can, as in a picture
 * @param gist the part of the text that is its own and not the frame of the site around it; null as the text is
 */
public record Captured(byte[] bytes, String mediaType, String text, String gist) {

    /** In bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Tika TIKA = new Tika();

    /** @throws NotKept for what is too large, or of no kind that is kept */
    public static Captured file(Path file) throws NotKept {
        try {
            if (Files.size(file) > LARGEST)
                throw new NotKept(NotKept.Reason.TOO_LARGE);
            return of(Files.readAllBytes(file), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param charset that a server named for a page; null where nobody did
     * @throws NotKept for what is of no kind that is kept
     */
    public static Captured of(byte[] bytes, Charset charset) throws NotKept {
        String type = TIKA.detect(bytes);
        if (PICTURES.contains(type))
            return new Captured(bytes, type, null, null);
        if (type.equals("application/pdf"))
            return plain(bytes, type, VisibleText.ofPdf(bytes));
        if (PAGES.contains(type))
            return page(bytes, charset);
        if (!isText(type))
            throw new NotKept(NotKept.Reason.UNKNOWN_KIND);
        return plain(bytes, "text/plain", VisibleText.ofText(bytes));
    }

    private static Captured plain(byte[] bytes, String type, String text) {
        return new Captured(bytes, type, text, text);
    }

    private static Captured page(byte[] bytes, Charset charset) {
        Document page = VisibleText.page(bytes, charset);
        return new Captured(bytes, "text/html", VisibleText.of(page), VisibleText.gistOf(page));
    }

    /** XML is not: a drawing in it can carry a script. */
    private static boolean isText(String type) {
        MediaTypeRegistry types = MediaTypeRegistry.getDefaultRegistry();
        MediaType found = MediaType.parse(type);
        return types.isInstanceOf(found, MediaType.TEXT_PLAIN) && !types.isInstanceOf(found, MediaType.APPLICATION_XML);
    }

    /** Equal for what says the same. */
    public String contentHash() {
        return gist == null ? Hash.of(bytes) : Hash.of(gist.replaceAll("\\s+", " ").strip());
    }
}
