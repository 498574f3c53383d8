package org.faktenspur.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Contribution;
import org.faktenspur.claim.Review;
import org.faktenspur.comment.Comment;
import org.faktenspur.comment.Mention;

/**
 * The people around a claim, as the database knows them; asked only for those that matter.
 *
 * @param comment that this is about, or null
 */
record ClaimCircle(Claim claim, UUID comment) implements Circle {

    @Override
    public List<AppUser> assignee() {
        return Stream.ofNullable(claim.assignee).filter(AppUser::isActive).toList();
    }

    @Override
    public List<AppUser> responsible() {
        return assignee().isEmpty() ? editors() : assignee();
    }

    @Override
    public List<AppUser> editors() {
        return AppUser.active().stream().filter(user -> user.is(Role.EDITOR)).toList();
    }

    @Override
    public List<AppUser> involved() {
        return Stream.concat(contributors().stream(), Review.of(List.of(claim)).stream().map(review -> review.reviewer))
                .toList();
    }

    @Override
    public List<AppUser> possibleReviewers() {
        List<UUID> contributors = contributors().stream().map(user -> user.id).toList();
        return AppUser.active().stream().filter(user -> !contributors.contains(user.id)).toList();
    }

    private List<AppUser> contributors() {
        return Contribution.of(List.of(claim)).stream().map(contribution -> contribution.contributor).toList();
    }

    @Override
    public List<AppUser> mentioned() {
        List<UUID> told = Notification.recipients(claim, Occasion.MENTIONED, comment);
        return said().map(found -> Mention.in(List.of(found))).orElse(List.of()).stream().map(mention -> mention.mentioned)
                .filter(user -> !told.contains(user.id)).toList();
    }

    @Override
    public List<AppUser> inThread() {
        Comment thread = said().map(Comment::thread).orElse(null);
        return thread == null ? List.of()
                : Stream.concat(Stream.of(thread), Comment.repliesTo(List.of(thread)).stream()).map(each -> each.author)
                        .toList();
    }

    private Optional<Comment> said() {
        return comment == null ? Optional.empty() : Comment.findByIdOptional(comment);
    }
}
