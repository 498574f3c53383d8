package org.faktenspur.api;

import java.time.Instant;
import java.util.List;

import org.faktenspur.comment.Comment;
import org.faktenspur.comment.Mention;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What somebody said of a claim. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CommentJson(String id, String parent, String author, String text, boolean blocking, Instant at, Instant editedAt,
        boolean resolved, String resolvedBy, Instant resolvedAt, List<String> mentions) {

    static CommentJson of(Comment comment) {
        return of(comment, Mention.in(List.of(comment)));
    }

    static CommentJson of(Comment comment, List<Mention> mentions) {
        return new CommentJson(comment.id.toString(), comment.parent == null ? null : comment.parent.id.toString(),
                comment.author.username, comment.text, comment.blocking, comment.createdAt, comment.editedAt,
                comment.resolvedAt != null, comment.resolvedBy == null ? null : comment.resolvedBy.username,
                comment.resolvedAt, mentions.stream().map(mention -> mention.mentioned.username).toList());
    }
}
