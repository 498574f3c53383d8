package org.faktenspur.desk;

import java.util.List;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Deed;

/**
 * What was done to a claim, as one person may read it.
 *
 * @param deed null for what the history has no words for
 * @param reason what was said with it; null where nothing was, or nothing that the viewer may know yet
 */
record TrailEvent(AuditEntry entry, Deed deed, Object reason) {

    static List<TrailEvent> of(List<AuditEntry> entries, CaseFile file, AppUser viewer) {
        return entries.stream().map(entry -> new TrailEvent(entry, Deed.of(entry.verb).orElse(null),
                file.saidWith(entry, viewer).get("reason"))).toList();
    }
}
