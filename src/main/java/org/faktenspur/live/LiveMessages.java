package org.faktenspur.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of what changes on them; the texts are in <code>messages/now_*.properties</code>. */
@MessageBundle("now")
interface LiveMessages {

    @Message
    String changed();

    @Message
    String changedBy(String name, String time);

    @Message
    String changedAt(String time);

    @Message
    String show();

    @Message
    String alsoHere(String names);
}
