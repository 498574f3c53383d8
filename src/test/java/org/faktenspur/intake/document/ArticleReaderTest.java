package org.faktenspur.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.faktenspur.fetch.LocalSite;
import org.faktenspur.intake.document.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final String TEXT = "Die Brücke über die Lahra ist 240 Meter lang. „Sie trägt“, sagt Jörg Weiß.";

    @TempDir
    Path folder;

    private final ArticleReader reader = new ArticleReader(null, new Conversion());

    private FoundArticle read(String name, byte[] content) throws IOException, Unreadable {
        return reader.file(Files.write(folder.resolve("upload"), content), name);
    }

    private void refuses(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> read(name, content)).isInstanceOf(Unreadable.class)
                .extracting(e -> ((Unreadable) e).reason()).isEqualTo(reason);
    }

    @Test
    void readsPlainTextInAnyEncoding() throws Exception {
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"))
            assertThat(read("a.txt", TEXT.getBytes(Charset.forName(charset))).text()).as(charset).isEqualTo(TEXT);
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"))
            assertThat(read("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset))).text()).as(charset).isEqualTo(TEXT);
        String latin = TEXT.replaceAll("[„“]", "\"");
        assertThat(read("a.txt", latin.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(latin);
    }

    @Test
    void readsWord() throws Exception {
        FoundArticle found = read("Entwurf.DOCX", Documents.docx("Die Brücke", TEXT, "", "Zweiter Absatz."));
        assertThat(found.text()).isEqualTo(TEXT + "\n\nZweiter Absatz.");
        assertThat(found.title()).isEqualTo("Die Brücke");
        assertThat(found.author()).isEqualTo("Ina Sommer");
    }

    @Test
    void readsOpenDocument() throws Exception {
        FoundArticle found = read("a.odt", Documents.odt("Die Brücke", TEXT, "ein Punkt"));
        assertThat(found.text()).isEqualTo("Die Brücke\n\n" + TEXT + "\n\n- ein Punkt");
    }

    @Test
    void readsPdfAndJoinsItsLines() throws Exception {
        FoundArticle found = read("a.pdf", Documents.pdf("Die Verwal-\ntung hat 40\nMitarbeiter in Nord-\nund Ostsee."));
        assertThat(found.text().replace("\n\n", " ")).isEqualTo("Die Verwaltung hat 40 Mitarbeiter in Nord- und Ostsee.");
    }

    @Test
    void aShortLineEndsItsParagraph() throws Exception {
        FoundArticle found = read("a.pdf", Documents.pdf("""
                The long bridge is closed
                The bridge across the river has been closed to all traffic since Monday
                morning, the city said. An expert had found cracks in three of its twelve
                piers in the spring of this year, which will cost
                some four million to mend.
                Pier two is renewed.
                Pier three stays.
                In autumn the council is to decide whether there will be a new bridge, and
                the government may help."""));
        assertThat(found.text().split("\n\n")).hasSize(5).startsWith("The long bridge is closed")
                .endsWith("In autumn the council is to"
                        + " decide whether there will be a new bridge, and the government may help.");
    }

    @Test
    void leavesOutPageNumbersAndRunningHeads() throws Exception {
        FoundArticle found = read("a.pdf", Documents.pdf("Jahresbericht\n \n \nErster Satz.\n \n \n1",
                "Jahresbericht\n \n \nZweiter Satz.\n \n \n2", "Jahresbericht\n \n \nDritter Satz.\n \n \n3"));
        assertThat(found.text()).isEqualTo("Erster Satz.\n\nZweiter Satz.\n\nDritter Satz.");
    }

    @Test
    void namesWhatIsWrongWithAFile() {
        refuses("a.docx", Documents.encryptedDocx(TEXT), Reason.ENCRYPTED);
        refuses("a.pdf", Documents.encryptedPdf("Text."), Reason.ENCRYPTED);
        refuses("a.odt", Documents.encryptedOdt(), Reason.ENCRYPTED);
        refuses("a.docx", Documents.docxWithMacros(), Reason.WITH_MACROS);
        refuses("a.pdf", Documents.pdf(" "), Reason.NO_TEXT);
        refuses("a.txt", new byte[0], Reason.NO_TEXT);
        refuses("a.docx", Documents.docx("Leer", " "), Reason.NO_TEXT);
        byte[] pdf = Documents.pdf("Text.");
        refuses("a.pdf", java.util.Arrays.copyOf(pdf, 40), Reason.BROKEN);
        byte[] docx = Documents.docx("Titel", TEXT);
        refuses("a.docx", java.util.Arrays.copyOf(docx, docx.length / 2), Reason.BROKEN);
    }

    @Test
    void aNameThatDoesNotFitIsNoted() {
        refuses("a.txt", Documents.pdf("Text."), Reason.WRONG_EXTENSION);
        refuses("a.pdf", Documents.docx("Titel", TEXT), Reason.WRONG_EXTENSION);
        refuses("a.docx", TEXT.getBytes(StandardCharsets.UTF_8), Reason.WRONG_EXTENSION);
        refuses("a.odt", new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0 }, Reason.WRONG_EXTENSION);
        refuses("a.exe", new byte[] { 'M', 'Z' }, Reason.UNSUPPORTED_TYPE);
        refuses("a.xlsx", Documents.zip(Map.of("xl/workbook.xml", new byte[1])), Reason.UNSUPPORTED_TYPE);
        refuses("a.docx", Documents.zip(Map.of("xl/workbook.xml", new byte[1])), Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void outerEntitiesAreNeverLookedUp() throws Exception {
        try (LocalSite site = new LocalSite()) {
            site.page("/leak", "text/plain", "LEAK");
            Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
            for (String address : List.of(secret.toUri().toString(), site.at("/leak").toString())) {
                String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t>vor &e; nach</w:t></w:r></w:p></w:body></w:document>";
                assertThat(textOrNothing("a.docx", Documents.docxOf(xml))).doesNotContain("SECRET", "LEAK");
                assertThat(textOrNothing("a.odt", Documents.odtOf(xml.replaceAll("w:", "")))).doesNotContain("SECRET", "LEAK");
            }
            assertThat(site.requests()).isEmpty();
        }
    }

    private String textOrNothing(String name, byte[] content) throws IOException {
        try {
            return read(name, content).text();
        } catch (Unreadable e) {
            return "";
        }
    }

    @Test
    void bombsHarmNobody() {
        refuses("a.docx", Documents.zip(Map.of("word/document.xml", new byte[201 * 1024 * 1024])), Reason.TOO_LARGE);
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(50) + "\">" + entity("b", "a")
                + entity("c", "b") + entity("d", "c") + entity("e", "d") + entity("f", "e") + "]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&f;</w:t></w:r></w:p></w:body></w:document>";
        assertThatThrownBy(() -> read("a.docx", Documents.docxOf(laughs))).isInstanceOf(Unreadable.class);
        String endless = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>" + ("<w:p><w:r><w:t>" + "Wort ".repeat(400) + "</w:t></w:r></w:p>").repeat(1100)
                + "</w:body></w:document>";
        refuses("a.docx", Documents.docxOf(endless), Reason.TOO_LONG);
    }

    private static String entity(String name, String of) {
        return "<!ENTITY " + name + " \"" + ("&" + of + ";").repeat(20) + "\">";
    }
}
