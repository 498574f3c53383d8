package org.faktenspur.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents of many kinds, good and hostile, made on the spot. */
public final class Documents {

    private Documents() {
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, GeneralSecurityException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] docx(String title, String... paragraphs) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setTitle(title);
                document.getProperties().getCoreProperties().setCreator("Ina Sommer");
                for (String paragraph : paragraphs)
                    document.createParagraph().createRun().setText(paragraph);
                document.write(out);
            }
        });
    }

    public static byte[] encryptedDocx(String text) {
        return bytes(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("geheim");
                try (OutputStream inside = encryptor.getDataStream(container)) {
                    inside.write(docx("Geheim", text));
                }
                container.writeFilesystem(out);
            }
        });
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String CONTENT_TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/"
            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /** A package that is a Word document as far as its parts say, with this as its body. */
    public static byte[] docxOf(String documentXml) {
        return zip(Map.of("[Content_Types].xml", utf8(CONTENT_TYPES), "_rels/.rels", utf8(RELATIONSHIPS), "word/document.xml",
                utf8(documentXml)));
    }

    public static byte[] docxWithMacros() {
        return zip(Map.of("[Content_Types].xml", utf8(CONTENT_TYPES), "_rels/.rels", utf8(RELATIONSHIPS), "word/document.xml",
                utf8("<x/>"), "word/vbaProject.bin", new byte[100]));
    }

    public static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MANIFEST = "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"" + ODF
            + "manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">%s</manifest:file-entry>"
            + "</manifest:manifest>";

    public static byte[] odtOf(String contentXml) {
        return zip(Map.of("mimetype", utf8(ODT), "content.xml", utf8(contentXml), "META-INF/manifest.xml",
                utf8(String.format(MANIFEST, ""))));
    }

    public static byte[] odt(String heading, String paragraph, String item) {
        return odtOf("<?xml version=\"1.0\"?><office:document-content xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\""
                + ODF
                + "text:1.0\"><office:body><office:text><text:h text:outline-level=\"1\">" + heading + "</text:h><text:p>"
                + paragraph + "</text:p><text:list><text:list-item><text:p>" + item
                + "</text:p></text:list-item></text:list></office:text></office:body></office:document-content>");
    }

    public static byte[] encryptedOdt() {
        return zip(Map.of("mimetype", utf8(ODT), "content.xml", new byte[] { 1, 2, 3 }, "META-INF/manifest.xml",
                utf8(String.format(MANIFEST,
                        "<manifest:encryption-data manifest:checksum-type=\"SHA1\" manifest:checksum=\"x\"/>"))));
    }

    /** One page per text, one line per line. */
    public static byte[] pdf(String... pages) {
        return bytes(out -> {
            try (PDDocument document = document(pages)) {
                document.save(out);
            }
        });
    }

    public static byte[] encryptedPdf(String text) {
        return bytes(out -> {
            try (PDDocument document = document(text)) {
                document.protect(new StandardProtectionPolicy("owner", "geheim", new AccessPermission()));
                document.save(out);
            }
        });
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(50, 750);
                for (String line : text.split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return document;
    }
}
