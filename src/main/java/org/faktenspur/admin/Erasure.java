package org.faktenspur.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.comment.Comment;
import org.faktenspur.comment.Mention;
import org.faktenspur.notification.Mailbox;
import org.faktenspur.notification.Notification;
import org.faktenspur.web.PublicVersion;
import org.faktenspur.workflow.SavedView;

/**
 * Forgets who somebody was that has left. The audit chain knows people by the id of their account, so it stays whole; names
 * that were copied into what was published, or typed to speak to somebody, are changed with it.
 */
@ApplicationScoped
class Erasure {

    private final Clock clock;

    Erasure(Clock clock) {
        this.clock = clock;
    }

    /** @param name of a former member with this number */
    void erase(AppUser account, AppUser by, IntFunction<String> name) {
        String before = account.username;
        Notification.delete("recipient", account);
        Mailbox.delete("owner", account);
        SavedView.delete("owner", account);
        account.forget(name);
        FactCheck.rename(account, account.displayName);
        SavedView.rename(before, account.username);
        List<Comment> changed = Mention.rename(before, account.username);
        Comment.flush();
        Instant now = clock.instant();
        changed.forEach(comment -> AuditEntry.append(now, by, "rename-mention", Claim.SUBJECT, comment.claim.id,
                Map.of("comment", comment.id.toString())));
        AuditEntry.append(now, by, "erase-account", "account", account.id, Map.of("number", account.formerNumber));
        PublicVersion.bump(now);
    }
}
