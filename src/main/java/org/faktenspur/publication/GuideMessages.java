package org.faktenspur.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the style guide says, in German and English; the texts are in <code>messages/guide_*.properties</code>. */
@MessageBundle("guide")
interface GuideMessages {

    @Message
    String title();

    @Message
    String principle();

    @Message
    String type();

    @Message
    String lede();

    @Message
    String prose();

    @Message
    String link();

    @Message
    String interfaceText();

    @Message
    String meta();

    @Message
    String verdicts();

    @Message
    String states();

    @Message
    String sentence(String state);

    @Message
    String buttons();

    @Message
    String primary();

    @Message
    String second();

    @Message
    String blocked();

    @Message
    String danger();

    @Message
    String small();

    @Message
    String messages();

    @Message
    String notYet();

    @Message
    String titleMissing();

    @Message
    String notice();

    @Message
    String empty();

    @Message
    String fields();

    @Message
    String fieldTitle();

    @Message
    String hint();

    @Message
    String fieldText();

    @Message
    String check();

    @Message
    String rating();

    @Message
    String publisher();

    @Message
    String kept();
}
