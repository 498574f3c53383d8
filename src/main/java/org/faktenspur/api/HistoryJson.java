package org.faktenspur.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

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
                named(file.saidWith(entry, viewer)), entry.hash);
    }

    /** The chain knows accounts by their id; whoever reads it wants a name, the one of today. */
    private static Map<String, Object> named(Map<String, Object> said) {
        if (!(said.get("account") instanceof String id))
            return said;
        Map<String, Object> named = new TreeMap<>(said);
        named.remove("account");
        named.put("assignee", AppUser.<AppUser> findById(UUID.fromString(id)).username);
        return named;
    }
}
