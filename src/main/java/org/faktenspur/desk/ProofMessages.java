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
    String backToClaim();
}
