package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is known of an article besides its text, and what becomes of it as a whole; the texts are in
 * <code>messages/facts_*.properties</code>.
 */
@MessageBundle("facts")
interface FactsMessages {

    @Message
    String facts();

    @Message
    String author();

    @Message
    String publishedOn();

    @Message
    String priority();

    @Message
    String responsibleEditor();

    @Message
    String conflict();

    @Message
    String conflictHint();

    @Message
    String holdsNow();

    @Message
    String fullText();

    @Message
    String fullTextShown(String when);

    @Message
    String fullTextOld(int number);

    @Message
    String showNewText(int number);

    @Message
    String fullTextHidden();

    @Message
    String showText();

    @Message
    String hideText();

    @Message
    String archive();

    @Message
    String archiveHint();

    @Message
    String bringBack();

    @Message
    String saved();

    /** @param name of what was done to the article as a whole */
    @Message
    String done(String name);
}
