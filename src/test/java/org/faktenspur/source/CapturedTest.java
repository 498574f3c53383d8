package org.faktenspur.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class CapturedTest {

    private static Captured of(String text) throws NotKept {
        return Captured.of(text.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void readsAPageWithoutWhatNobodySees() throws NotKept {
        Captured page = of("<!DOCTYPE html><html><head><title>x</title><script>var a</script></head><body><nav>Menü</nav>"
                + "<p>Der Rat</p><p>tagt.</p><p hidden>geheim</p><style>p{}</style></body></html>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).isEqualTo("Menü Der Rat tagt.");
        assertThat(page.gist()).isEqualTo("Der Rat tagt.");
    }

    @Test
    void aPageSaysTheSameWhateverStandsAroundIt() throws NotKept {
        String page = "<html><body><nav>%s</nav><main><p>Der Rat  tagt.</p></main><footer>%s</footer></body></html>";
        assertThat(of(page.formatted("Montag", "1 Leser")).contentHash())
                .isEqualTo(of(page.formatted("Dienstag", "2 Leser")).contentHash());
        assertThat(of(page.replace("tagt", "tagte")).contentHash()).isNotEqualTo(of(page).contentHash());
    }

    @Test
    void readsAPdf() throws IOException, NotKept {
        Captured captured = Captured.of(pdf("Der Rat bewilligt acht Millionen."), null);
        assertThat(captured.mediaType()).isEqualTo("application/pdf");
        assertThat(Quotation.of("acht Millionen", captured.text())).isEqualTo(Quotation.FOUND);
    }

    static byte[] pdf(String line) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aBrokenPdfIsKeptAndCannotBeSearched() throws NotKept {
        Captured captured = of("%PDF-1.7\nkaputt");
        assertThat(captured.mediaType()).isEqualTo("application/pdf");
        assertThat(captured.text()).isNull();
    }

    @Test
    void readsOldTextsToo() throws NotKept {
        assertThat(Captured
                .of("Die neue Fähre nach Sandholm legt am Montag zum ersten Mal ab.".getBytes(StandardCharsets.ISO_8859_1),
                        null)
                .text())
                .isEqualTo("Die neue Fähre nach Sandholm legt am Montag zum ersten Mal ab.");
    }

    @Test
    void refusesWhatCouldRunAndWhatNobodyKnows() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.pdf"));
        }
        for (byte[] bytes : new byte[][] { zip.toByteArray(), new byte[0], { 0, 1, 2, 3 }, { 0x7f, 'E', 'L', 'F', 2, 1, 1 },
                "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8),
                "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8) })
            assertThatThrownBy(() -> Captured.of(bytes, null)).isInstanceOf(NotKept.class);
    }
}
