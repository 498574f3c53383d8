package org.faktenspur.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever it is called. */
enum Format {
    PDF,
    /** DOCX and ODT among others. */
    ZIP,
    /** Word's old format, and its new one when it is encrypted. */
    OLE2,
    HTML,
    TEXT,
    OTHER;

    private static final int LOOKED_AT = 4096;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html|<(?:html|head|body)\\b).*");
    private static final Map<String, Set<Format>> BY_EXTENSION = Map.of("txt", Set.of(TEXT), "text", Set.of(TEXT), "md",
            Set.of(TEXT), "html", Set.of(HTML, TEXT), "htm", Set.of(HTML, TEXT), "xhtml", Set.of(HTML, TEXT), "docx",
            Set.of(ZIP, OLE2), "odt", Set.of(ZIP), "pdf", Set.of(PDF), "", Set.of(PDF, ZIP, OLE2, HTML, TEXT));

    static Format of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LOOKED_AT));
        }
    }

    static Format of(byte[] start) {
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(latin.length(), 1024)).contains("%PDF-"))
            return PDF;
        if (latin.startsWith("PK\3\4") || latin.startsWith("PK\5\6"))
            return ZIP;
        if (PlainText.begins(start, 0xD0, 0xCF, 0x11, 0xE0))
            return OLE2;
        String text = PlainText.decode(start);
        if (MARKUP.matcher(text).matches())
            return HTML;
        return text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count() * 20 > text.length() ? OTHER : TEXT;
    }

    /**
     * Whether a file of this name may have this content. Written plainly in HTML, a file may do without the elements that we
     * would know it by.
     */
    Format calledRightly(String name) throws Unreadable {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        String extension = lower.contains(".") ? lower.substring(lower.lastIndexOf('.') + 1) : "";
        Set<Format> expected = BY_EXTENSION.get(extension);
        if (expected == null)
            throw new Unreadable(Unreadable.Reason.UNSUPPORTED_TYPE);
        if (!expected.contains(this))
            throw new Unreadable(this == OTHER && extension.isEmpty() ? Unreadable.Reason.UNSUPPORTED_TYPE
                    : Unreadable.Reason.WRONG_EXTENSION);
        return this == TEXT && expected.contains(HTML) && !extension.isEmpty() ? HTML : this;
    }
}
