package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the versions of an article’s text; the texts are in <code>messages/versions_*.properties</code>. */
@MessageBundle("versions")
interface VersionMessages {

    @Message
    String newVersion();

    @Message
    String versions();

    @Message
    String newVersionHint();

    @Message
    String version(int number);

    @Message
    String whatChanged();

    @Message
    String tooLong();

    @Message
    String required();

    @Message
    String paste();

    @Message
    String look();

    @Message
    String take();

    @Message
    String or();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String readFile();

    @Message
    String link();

    @Message
    String fetch();

    @Message
    String noLink();

    @Message
    String taken();

    @Message
    String wouldChange();

    @Message
    String strange();

    @Message
    String howFar();

    @Message
    String stays(long same, int all);

    @Message
    String splitting(int percent);

    @Message
    String pending(int number, int percent);

    @Message
    String stopped(int percent);
}
