package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is asked before something is done at the reading desk, and about claims that lost their words; the texts are in
 * <code>messages/deeds_*.properties</code>.
 */
@MessageBundle("deeds")
interface DeedMessages {

    @Message
    String orphansTitle(int count);

    @Message
    String orphansHint();

    @Message
    String stoodOn(String quote);

    @Message
    String giveBorders();

    @Message
    String exactWords();

    @Message
    String exactWordsHint();

    @Message
    String wordedAs();

    @Message
    String splitHint();

    @Message
    String mergeHint();

    @Message
    String mergeOther();

    @Message
    String reasonTerm();

    @Message
    String fromSentence();

    @Message
    String throughSentence();
}
