package org.faktenspur.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the API says; the texts are in <code>messages/api_*.properties</code>. */
@MessageBundle("api")
interface ApiMessages {

    @Message
    String heading();

    @Message
    String intro();

    @Message
    String tokens();

    @Message
    String machine();

    @Message
    String example();

    @Message
    String errors();

    @Message
    String everybody();

    @Message
    String query();

    @Message
    String body();

    @Message
    String required();
}
