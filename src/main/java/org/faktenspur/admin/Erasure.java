package org.faktenspur.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.notification.Mailbox;
import org.faktenspur.notification.Notification;
import org.faktenspur.web.PublicVersion;
import org.faktenspur.workflow.SavedView;

/**
 * Forgets who somebody was that has left. The audit chain knows people by the id of their account, so it stays whole; the
 * names in what was published are copies and are changed with it.
 */
@ApplicationScoped
class Erasure {

    private final Clock clock;

    Erasure(Clock clock) {
        this.clock = clock;
    }

    /** @param name of a former member with this number */
    void erase(AppUser account, AppUser by, IntFunction<String> name) {
        String before = account.displayName;
        Notification.delete("recipient", account);
        Mailbox.delete("owner", account);
        SavedView.delete("owner", account);
        account.forget(name);
        FactCheck.update("checker = ?1 where checker = ?2 and claim in (select v.claim from Verdict v where v.checker = ?3)",
                account.displayName, before, account);
        FactCheck.update("reviewer = ?1 where reviewer = ?2 and claim in (select r.claim from Review r where r.reviewer = ?3)",
                account.displayName, before, account);
        Instant now = clock.instant();
        AuditEntry.append(now, by, "erase-account", "account", account.id, Map.of("number", account.formerNumber));
        PublicVersion.bump(now);
    }
}
