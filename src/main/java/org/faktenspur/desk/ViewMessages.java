package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about saved views, in German and English; the texts are in <code>messages/view_*.properties</code>. */
@MessageBundle("view")
interface ViewMessages {

    @Message
    String title();

    @Message
    String explained();

    @Message
    String saveThis();

    @Message
    String name();

    @Message
    String nameOf(String name);

    @Message
    String first();

    @Message
    String firstOf(String name);

    @Message
    String save();

    @Message
    String change();

    @Message
    String remove();

    @Message
    String removeThis(String name);

    @Message
    String open();

    @Message
    String saved(String name);

    @Message
    String removed(String name);

    @Message
    String nothing();

    @Message
    String nameNeeded();

    @Message
    String nameTaken(String name);

    @Message
    String full();

    @Message
    String mine();
}
