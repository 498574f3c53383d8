package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.comment.Comment;
import org.faktenspur.comment.CommentVersion;
import org.faktenspur.comment.Mention;
import org.faktenspur.correction.ErrorReport;
import org.faktenspur.web.Markdown;

import io.quarkus.qute.RawString;

/** Puts the comments on a claim together into threads. */
@ApplicationScoped
class Talks {

    private static final int MOST_THREADS = 100;

    private final Markdown markdown;

    Talks(Markdown markdown) {
        this.markdown = markdown;
    }

    Talk about(Claim claim, AppUser viewer) {
        List<Comment> threads = Comment.threads(claim, MOST_THREADS);
        List<Comment> replies = Comment.repliesTo(threads);
        Map<UUID, Talk.Said> said = said(threads, replies, viewer);
        Map<UUID, List<Talk.Said>> answers = replies.stream().collect(Collectors.groupingBy(reply -> reply.parent.id,
                Collectors.mapping(reply -> said.get(reply.id), Collectors.toList())));
        Map<Boolean, List<Talk.Thread>> settled = threads.stream()
                .map(thread -> new Talk.Thread(said.get(thread.id), answers.getOrDefault(thread.id, List.of()),
                        thread.isBy(viewer) || !claim.isAssignedTo(viewer)))
                .collect(Collectors.partitioningBy(thread -> thread.first().comment().resolvedAt != null));
        return new Talk(settled.get(false), settled.get(true), ErrorReport.countNew(claim));
    }

    private Map<UUID, Talk.Said> said(List<Comment> threads, List<Comment> replies, AppUser viewer) {
        List<Comment> all = new ArrayList<>(threads);
        all.addAll(replies);
        Map<UUID, Set<String>> mentioned = Mention.in(all).stream().collect(Collectors.groupingBy(
                mention -> mention.comment.id, Collectors.mapping(mention -> mention.mentioned.username, Collectors.toSet())));
        Map<UUID, List<CommentVersion>> before = CommentVersion.of(all).stream()
                .collect(Collectors.groupingBy(version -> version.comment.id));
        return all.stream().collect(Collectors.toMap(comment -> comment.id, comment -> new Talk.Said(comment,
                html(comment, mentioned.getOrDefault(comment.id, Set.of())), comment.isBy(viewer),
                before.getOrDefault(comment.id, List.of()))));
    }

    /** A mention leads to what the person has in hand. */
    private RawString html(Comment comment, Set<String> mentioned) {
        return markdown.html(comment.text,
                name -> mentioned.contains(name) ? Optional.of("/desk/claims?assignee=" + name) : Optional.empty());
    }
}
