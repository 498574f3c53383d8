package org.faktenspur.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.workflow.CaseFile;

/** One step of a claim's history. */
record HistoryJson(long number, Instant at, String actor, String verb, Map<String, Object> data, String hash) {

    static List<AuditEntry> entries(Claim claim, Long before, int limit) {
        return AuditEntry.about(Claim.SUBJECT, claim.id, before == null ? Long.MAX_VALUE : before, limit);
    }

    static HistoryJson of(AuditEntry entry, CaseFile file, AppUser viewer) {
        return new HistoryJson(entry.number, entry.at, entry.actor == null ? null : entry.actor.username, entry.verb,
                file.saidWith(entry, viewer), entry.hash);
    }
}
