package org.faktenspur.desk;

import org.faktenspur.account.Role;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said around evidence, sources and requests, in German and English; the texts are in
 * <code>messages/proof_*.properties</code>.
 */
@MessageBundle("proof")
interface ProofMessages {
    @Message
    String counted(int items, int independent);

    @Message
    String noEvidence();

    @Message
    String add();

    @Message
    String known();

    @Message
    String change();

    @Message
    String changeTitle();

    @Message
    String keptStays();

    @Message
    String remove();

    @Message
    String source();

    @Message
    String keep();

    @Message
    String notKept();

    @Message
    String keptAt(String when);

    @Message
    String found();

    @Message
    String notFound();

    @Message
    String notCheckable();

    @Message
    String alive();

    @Message
    String changed(String when);

    @Message
    String unreachable(String when);

    @Message
    String unchecked();

    @Message
    String withheldFromReaders();

    @Message
    String agencyReport(String agency);

    @Message
    String url();

    @Message
    String urlHint();

    @Message
    String title();

    @Message
    String publisher();

    @Message
    String agency();

    @Message
    String agencyHint();

    @Message
    String kind();

    @Message
    String stance();

    @Message
    String quote();

    @Message
    String note();

    @Message
    String confidential();

    @Message
    String withheldReason();

    @Message
    String visibleTo();

    @Message
    String visibleToHint();

    /** Who at the desk may see something confidential. */
    @Message
    String audience(Role from);

    /** Of what is for others at the desk. */
    @Message
    String notForYou(Role from);

    @Message
    String save();

    @Message
    String rename();

    @Message
    String renameHint();

    @Message
    String bound();

    @Message
    String renamed();

    @Message
    String backToClaim();

    @Message
    String reply();

    @Message
    String asked();

    @Message
    String askedAt();

    @Message
    String deadline();

    @Message
    String answer();

    @Message
    String noAnswer();

    @Message
    String tooLate();

    @Message
    String addReply();

    @Message
    String addAnswer();

    @Message
    String nobodyAsked();

    @Message
    String noReply();

    @Message
    String contacted();

    @Message
    String channel();

    @Message
    String channelHint();

    @Message
    String askedAtHint();

    @Message
    String orReason();

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
}
