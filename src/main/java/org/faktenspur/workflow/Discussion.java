package org.faktenspur.workflow;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.Flag;
import org.faktenspur.comment.Comment;

/** Talking about a claim; always open, whatever its status. */
@ApplicationScoped
public class Discussion {

    private final Clock clock;

    Discussion(Clock clock) {
        this.clock = clock;
    }

    public Comment comment(Claim claim, Comment parent, AppUser author, CommentDraft draft) {
        Comment comment = new Comment(claim, parent, author, draft.text().strip(), draft.blocking(), clock.instant());
        comment.persist();
        AuditEntry.append(clock.instant(), author, "comment", Claim.SUBJECT, claim.id,
                Map.of("comment", comment.id.toString(), "blocking", comment.blocking));
        return comment;
    }

    public void resolve(Comment thread, AppUser by) {
        if (!thread.mayBeResolvedBy(by))
            throw new Refused(Rule.THREAD_NOT_YOURS_TO_RESOLVE);
        if (thread.resolvedAt != null)
            return;
        thread.resolve(by, clock.instant());
        if (thread.disagreement != null && Comment.blocking(thread.claim).stream().noneMatch(open -> open.disagreement != null))
            ClaimFlag.lower(thread.claim, Flag.DISPUTED);
        AuditEntry.append(clock.instant(), by, "resolve-thread", Claim.SUBJECT, thread.claim.id,
                Map.of("comment", thread.id.toString()));
    }
}
