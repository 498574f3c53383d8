package org.faktenspur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the errors of HTTP are called and how they are explained; the texts are in <code>messages/error_*.properties</code>. */
@MessageBundle("error")
public interface ErrorMessages {

    @Message
    String title(int status);

    /** Of a request that could not be worked at through nobody's fault. */
    @Message
    String nothingSaved(int status);

    @Message
    String typedStays();

    @Message
    String brokenJson(int line, int column);

    /** @param expected one of the words below */
    @Message
    String wrongType(String expected);

    /** @param values all that are possible */
    @Message
    String wrongValue(String values);

    @Message
    String text();

    @Message
    String number();

    @Message
    String bool();

    @Message
    String date();

    @Message
    String time();

    @Message
    String object();
}
