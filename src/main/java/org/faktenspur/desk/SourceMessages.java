package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the sources say; the texts are in <code>messages/sources_*.properties</code>. */
@MessageBundle("sources")
interface SourceMessages {

    @Message
    String sources();

    @Message
    String sourcesLede();

    @Message
    String search();

    @Message
    String find();

    @Message
    String noSources();

    @Message
    String older();

    @Message
    String use();

    @Message
    String usedBy();

    @Message
    String notUsed();

    @Message
    String snapshots();

    @Message
    String noSnapshots();

    @Message
    String keptBy(String who, String when);

    @Message
    String download();

    @Message
    String fetchNow();

    @Message
    String file();

    @Message
    String keepFile();

    @Message
    String tooLarge();

    @Message
    String unknownKind();

    @Message
    String noFile();

    @Message
    String kept();

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String confirmed();

    @Message
    String checkedAt(String when);

    @Message
    String rename();

    @Message
    String renameHint();

    @Message
    String bound();

    @Message
    String renamed();
}
