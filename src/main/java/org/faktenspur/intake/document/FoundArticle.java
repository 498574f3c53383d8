package org.faktenspur.intake.document;

import java.time.LocalDate;

import org.faktenspur.text.Language;

/**
 * What was found in a document or at an address: the text, and what it says about itself. All but the text may be null, and
 * a person looks over it before it is kept.
 *
 * @param text paragraphs with a blank line between them, headings on a line of their own, list items with "- "
 * @param link where it says that it belongs
 */
public record FoundArticle(String text, String title, String author, String publisher, LocalDate publishedOn,
        Language language, String link) {

    FoundArticle withText(String other) {
        return new FoundArticle(other, title, author, publisher, publishedOn, language, link);
    }
}
