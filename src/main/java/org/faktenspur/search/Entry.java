package org.faktenspur.search;

import java.util.List;
import java.util.UUID;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.faktenspur.text.Language;

/**
 * Everything that the index holds of one thing; written together, in place of what it held before.
 *
 * @param key of the thing, among all of them
 * @param documents none where there is nothing to be found any more
 */
record Entry(String key, List<Document> documents) {

    static final String OF = "of";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String LANGUAGE = "language";
    static final String STATUS = "status";
    static final String RATING = "rating";
    static final String PUBLISHED = "published";
    /** What somebody who looks for it thinks of first, per shelf and language. */
    static final String LEAD = "lead_";
    static final String REST = "rest_";
    /** What stands around it: finds it too, but behind everything that says so itself. */
    static final String ASIDE = "aside_";
    /** The text of a claim alone, to be compared with others. */
    static final String CLAIM = "claim_";
    /** What a claim or a source says letter for letter; per kind. */
    static final String PARTS = "parts_";
    /** The id of that thing, beside the others. */
    static final String SPELT = "spelt";

    /** A document of a kind that can be found under what is added to it. */
    static Document document(Kind kind, UUID id, Language language) {
        Document document = new Document();
        document.add(new StringField(KIND, kind.key(), Field.Store.YES));
        document.add(new StoredField(ID, id.toString()));
        document.add(new StringField(LANGUAGE, language == null ? "" : language.code(), Field.Store.NO));
        return document;
    }

    /** @param language null where nobody knows; then it is found in each */
    static void say(Document document, Kind kind, String part, String text, Language language) {
        if (text == null || text.isBlank())
            return;
        for (Language each : Language.values())
            if (language == null || language == each)
                document.add(new TextField(field(kind.shelf(), part, each), text, Field.Store.NO));
    }

    static String field(String shelf, String part, Language language) {
        return shelf + part + language.code();
    }

    /** To be compared with others. */
    static void compare(Document document, String text, Language language) {
        document.add(new TextField(CLAIM + language.code(), text, Field.Store.NO));
    }

    /** To be found by any part of its text, and read off without the rest of the document. */
    static void spell(Document document, Kind kind, UUID id, String text) {
        Trigrams.of(text).forEach(part -> mark(document, PARTS + kind.key(), part));
        document.add(new BinaryDocValuesField(SPELT, new BytesRef(id.toString())));
    }

    static void mark(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    static void mark(Document document, String field, long value) {
        document.add(new LongPoint(field, value));
    }

    /** As it is found by its key. */
    List<Document> marked() {
        documents.forEach(document -> mark(document, OF, key));
        return documents;
    }
}
