package org.faktenspur.intake.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/**
 * Turns a document into XHTML on its standard output, in a process of its own: whatever a file does to it, it does it to
 * nobody else. Its exit code says what went wrong.
 */
final class ConversionMain {

    /** Unpacked; a book with all its pictures has less. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5000;
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final int MOST_MAIN_MEMORY = 32 * 1024 * 1024;

    private ConversionMain() {
    }

    /** @param arguments the file, and how many characters its text may have */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(System.err);
        System.exit(exitCode(Path.of(arguments[0]), Integer.parseInt(arguments[1]), out));
    }

    private static int exitCode(Path file, int mostCharacters, OutputStream out) {
        try {
            convert(file, mostCharacters, out);
            out.flush();
            return 0;
        } catch (Unreadable e) {
            return Conversion.exitCode(e.reason());
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            return Conversion.exitCode(reason(e));
        }
    }

    private static Unreadable.Reason reason(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof EncryptedDocumentException || e instanceof InvalidPasswordException)
                return Unreadable.Reason.ENCRYPTED;
            if (e instanceof ZeroByteFileException)
                return Unreadable.Reason.NO_TEXT;
            if (e.getMessage() != null && e.getMessage().contains("Zip bomb"))
                return Unreadable.Reason.TOO_LARGE;
        }
        return WriteLimitReachedException.isWriteLimitReached(failure) ? Unreadable.Reason.TOO_LONG
                : Unreadable.Reason.BROKEN;
    }

    private static void convert(Path file, int mostCharacters, OutputStream out)
            throws IOException, SAXException, TikaException, Unreadable {
        Parser parser = parser(file);
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setMaxMainMemoryBytes(MOST_MAIN_MEMORY);
        context.set(PDFParserConfig.class, pdf);
        context.set(DocumentSelector.class, embedded -> false);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new WriteOutContentHandler(new ToXMLContentHandler(out, StandardCharsets.UTF_8.name()),
                    mostCharacters), new Metadata(), context);
        }
    }

    private static Parser parser(Path file) throws IOException, Unreadable {
        return switch (Format.of(file)) {
            case PDF -> new PDFParser();
            case ZIP -> inZip(file);
            case OLE2 -> throw new Unreadable(encryptedOrOld(file));
            default -> throw new Unreadable(Unreadable.Reason.UNSUPPORTED_TYPE);
        };
    }

    private static Parser inZip(Path file) throws IOException, Unreadable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = 0;
            boolean macros = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                unpacked += Math.max(0, entry.getSize());
                macros |= entry.getName().endsWith("vbaProject.bin") || entry.getName().startsWith("Basic/");
            }
            if (unpacked > LARGEST_UNPACKED || zip.size() > MOST_ENTRIES)
                throw new Unreadable(Unreadable.Reason.TOO_LARGE);
            if (macros)
                throw new Unreadable(Unreadable.Reason.WITH_MACROS);
            if (zip.getEntry("word/document.xml") != null)
                return new OOXMLParser();
            if (isOpenDocumentText(zip))
                return new OpenDocumentParser();
            throw new Unreadable(Unreadable.Reason.UNSUPPORTED_TYPE);
        }
    }

    private static boolean isOpenDocumentText(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        return type != null
                && new String(zip.getInputStream(type).readNBytes(100), StandardCharsets.US_ASCII).strip().equals(ODT);
    }

    /** Word keeps an encrypted document in the container of its old format. */
    private static Unreadable.Reason encryptedOrOld(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? Unreadable.Reason.ENCRYPTED
                    : Unreadable.Reason.UNSUPPORTED_TYPE;
        }
    }
}
