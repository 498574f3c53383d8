package org.faktenspur.workflow;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Flag;
import org.faktenspur.comment.Comment;
import org.faktenspur.comment.Mention;
import org.faktenspur.web.Mentions;

/** Talking about a claim; always open, whatever its status. */
@ApplicationScoped
public class Discussion {

    private final Flagging flagging;
    private final Clock clock;

    Discussion(Flagging flagging, Clock clock) {
        this.flagging = flagging;
        this.clock = clock;
    }

    public Comment comment(Claim claim, Comment parent, AppUser author, CommentDraft draft) {
        Comment comment = new Comment(claim, parent, author, draft.text().strip(), draft.blocking(), clock.instant());
        comment.persist();
        mention(comment);
        record(comment, author, "comment", Map.of("blocking", comment.blocking));
        return comment;
    }

    /** Changes what somebody said themselves; what it said before is kept. */
    public void edit(Comment comment, AppUser by, CommentDraft draft) {
        if (!comment.isBy(by))
            throw new ForbiddenException();
        String text = draft.text().strip();
        if (comment.text.equals(text))
            return;
        comment.say(text, clock.instant());
        mention(comment);
        record(comment, by, "edit-comment", Map.of());
    }

    /** Only people who can read it are spoken to; whoever no longer is keeps nothing. */
    private void mention(Comment comment) {
        List<AppUser> spokenTo = Mentions.in(comment.text).stream().map(AppUser::named).flatMap(Optional::stream)
                .filter(AppUser::isActive).toList();
        List<Mention> before = Mention.in(List.of(comment));
        before.stream().filter(mention -> !spokenTo.contains(mention.mentioned)).forEach(Mention::delete);
        spokenTo.stream().filter(user -> before.stream().noneMatch(mention -> mention.mentioned.equals(user)))
                .forEach(user -> new Mention(comment, user, clock.instant()).persist());
    }

    /** @param said any comment of the thread */
    public void resolve(Comment said, AppUser by) {
        Comment thread = said.thread();
        if (!thread.mayBeResolvedBy(by))
            throw new Refused(Rule.THREAD_NOT_YOURS_TO_RESOLVE);
        if (thread.resolvedAt != null)
            return;
        thread.resolve(by, clock.instant());
        if (thread.disagreement != null && Comment.blocking(thread.claim).stream().noneMatch(open -> open.disagreement != null))
            flagging.settle(thread.claim, Flag.DISPUTED, by, Map.of());
        record(thread, by, "resolve-thread", Map.of());
    }

    /** Anybody may find that something is not settled yet. */
    public void reopen(Comment said, AppUser by) {
        Comment thread = said.thread();
        if (thread.resolvedAt == null)
            return;
        thread.reopen();
        if (thread.disagreement != null)
            flagging.show(thread.claim, Flag.DISPUTED, by, Map.of());
        record(thread, by, "reopen-thread", Map.of());
    }

    private void record(Comment comment, AppUser by, String verb, Map<String, ?> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("comment", comment.id.toString());
        AuditEntry.append(clock.instant(), by, verb, Claim.SUBJECT, comment.claim.id, data);
    }
}
