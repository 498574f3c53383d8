package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the keys of the reading desk do, in German and English; the texts are in <code>messages/keys_*.properties</code>. */
@MessageBundle("keys")
interface KeyMessages {

    @Message
    String keys();

    @Message
    String keyNextPrevious();

    @Message
    String next();

    /** @param what "unread", "open" or "mine" */
    @Message
    String nextOf(String what);

    @Message
    String keyUnfinished();

    @Message
    String keyUnread();

    @Message
    String keyOpen();

    @Message
    String keyMine();

    @Message
    String keyBench();

    @Message
    String keyAdd();

    @Message
    String keySplit();

    @Message
    String keyBorders();

    @Message
    String keySearch();

    @Message
    String keyEscape();

    @Message
    String keyHelp();

    @Message
    String selectAnd();
}
