package org.faktenspur.publication;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as RFC 4287 has it. Ids are those of the things themselves and stay when titles and addresses change. */
final class Atom {

    static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Atom() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * A feed.
     *
     * @param self where it is itself, absolute
     * @param page what it is the feed of, absolute
     * @param updated when it has no entries
     */
    record Feed(UUID id, String title, String author, String self, String page, Instant updated) {
    }

    /**
     * An entry.
     *
     * @param published never moves
     * @param updated moves with each correction
     * @param categories the rating, then what it is about; none where nothing is said of it any more
     */
    record Entry(UUID id, String title, String language, String link, Instant published, Instant updated,
            List<Category> categories,
            String summary) {
    }

    /** @param scheme null for ratings */
    record Category(String scheme, String term, String label) {
    }

    static String of(Feed feed, List<Entry> entries) {
        try {
            Atom atom = new Atom();
            atom.write(feed, entries);
            return atom.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Feed feed, List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", urn(feed.id));
        element("title", feed.title);
        element("updated", entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(feed.updated).toString());
        author(feed.author);
        link("self", "application/atom+xml", feed.self);
        link("alternate", "text/html", feed.page);
        for (Entry entry : entries)
            write(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void write(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", entry.language);
        element("id", urn(entry.id));
        element("title", entry.title);
        element("published", entry.published.toString());
        element("updated", entry.updated.toString());
        link("alternate", "text/html", entry.link);
        for (Category category : entry.categories)
            write(category);
        element("summary", entry.summary);
        xml.writeEndElement();
    }

    private void write(Category category) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", category.term);
        if (category.scheme != null)
            xml.writeAttribute("scheme", category.scheme);
        xml.writeAttribute("label", harmless(category.label));
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(harmless(content));
        xml.writeEndElement();
    }

    /** Without the control characters that XML cannot carry. */
    static String harmless(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
