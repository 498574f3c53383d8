package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about topics, in German and English; the texts are in <code>messages/topic_*.properties</code>. */
@MessageBundle("topic")
interface TopicMessages {

    @Message
    String none();

    @Message
    String inherited();

    @Message
    String more();

    @Message
    String hint();

    @Message
    String save();

    @Message
    String all();

    @Message
    String saved();

    @Message
    String explained();

    @Message
    String name();

    @Message
    String ownClaims();

    @Message
    String rename();

    @Message
    String newName(String name);

    @Message
    String merge();

    @Message
    String mergeInto(String name);

    @Message
    String renamed(String name);

    @Message
    String merged(String name, String into);

    @Message
    String nothing();
}
