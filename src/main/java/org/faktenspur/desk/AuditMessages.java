package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the record of all that was done says; the texts are in <code>messages/audit_*.properties</code>. */
@MessageBundle("audit")
interface AuditMessages {

    @Message
    String title();

    @Message
    String whole(long entries);

    @Message
    String broken(long entry);

    @Message
    String brokenHint();

    @Message
    String notYet();

    @Message
    String walked(String at, String by);

    @Message
    String walk();

    @Message
    String explained();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String about();

    @Message
    String older();

    @Message
    String system();
}
