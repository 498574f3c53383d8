package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a claim's workbench says, in German and English; the texts are in <code>messages/bench_*.properties</code>. */
@MessageBundle("bench")
interface BenchMessages {

    @Message
    String claimant();

    @Message
    String claimantKind();

    @Message
    String kindUnknown();

    @Message
    String personOrNot();

    @Message
    String save();

    @Message
    String edit();

    @Message
    String publicPage();

    @Message
    String history();

    @Message
    String due();

    @Message
    String sentence(int number);

    @Message
    String worthiness(long points);

    @Message
    String refused();

    @Message
    String nothingLost();

    @Message
    String wordingHint();

    @Message
    String claimantHint();

    @Message
    String nothingOverwritten();

    @Message
    String wholeHistory();

    @Message
    String saved();

    @Message
    String conflict();

    @Message
    String conflictHint();

    @Message
    String yours();

    @Message
    String yoursHint();

    @Message
    String theirs();

    @Message
    String takeTheirs();

    @Message
    String keepMine();

    @Message
    String field(String name);

    @Message
    String toWorkbench();

    @Message
    String wordings();

    @Message
    String version(int number);

    @Message
    String asFound();

    @Message
    String publications();

    @Message
    String older();
}
