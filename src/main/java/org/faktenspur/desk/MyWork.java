package org.faktenspur.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleShelf;
import org.faktenspur.article.ArticlesByDeadline;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.comment.Mention;
import org.faktenspur.workflow.Queue;
import org.faktenspur.workflow.QueueOrder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What waits for the account that looks; for editors also which articles are due, what is stuck and who carries what. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class MyWork {

    private static final int MOST = 12;
    private static final int ARTICLES = 8;
    /** A reply that has to come within so much time is looked after today. */
    private static final Duration SOON = Duration.ofDays(1);
    private static final Set<ClaimStatus> MINE = EnumSet.of(ClaimStatus.IN_RESEARCH, ClaimStatus.CHANGES_REQUESTED,
            ClaimStatus.UNDER_CORRECTION);

    private final CurrentUser user;
    private final Clock clock;

    MyWork(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance myWork(Today today);
    }

    /**
     * What there is to do.
     *
     * @param due published claims of this account whose date to look again has come
     * @param replies that this account waits for, and not for much longer
     */
    record Today(AppUser viewer, Instant now, List<QueueRow> review, List<QueueRow> mine, List<QueueRow> publish,
            List<QueueRow> due, List<RightOfReply> replies, List<Mention> mentions, List<ArticleList.Row> articles,
            List<Stuck> stuck, List<Carrying> loads) {

        public boolean editor() {
            return viewer.is(Role.EDITOR);
        }

        public int tasks() {
            return review.size() + mine.size() + publish.size() + due.size() + replies.size();
        }
    }

    /** @param link to the claims that somebody carries */
    record Carrying(String name, long claims, String link) {

        static Carrying of(WorkNow.Load load) {
            return new Carrying(load.name(), load.inHand() + load.withOthers(),
                    QueueLink.in(WorkNow.MOVING).with("assignee", load.username()).toString());
        }
    }

    @GET
    public TemplateInstance show() {
        AppUser viewer = user.required();
        Instant now = clock.instant();
        boolean editor = viewer.is(Role.EDITOR);
        List<QueueRow> review = rows(new Queue().reviewableBy(viewer).orderedBy(QueueOrder.AGE), now);
        List<QueueRow> mine = rows(new Queue().in(MINE).assignedTo(viewer.username).orderedBy(QueueOrder.AGE), now);
        List<QueueRow> publish = editor
                ? rows(new Queue().in(Set.of(ClaimStatus.APPROVED)).orderedBy(QueueOrder.AGE), now)
                : List.of();
        List<QueueRow> due = rows(
                new Queue().in(Set.of(ClaimStatus.PUBLISHED)).assignedTo(viewer.username).carrying(Flag.RECHECK_DUE), now);
        List<Article> articles = editor ? ArticlesByDeadline.on(ArticleShelf.IN_WORK, null, null, ARTICLES).articles()
                : List.of();
        List<UUID> ids = articles.stream().map(article -> article.id).toList();
        return Templates.myWork(new Today(viewer, now, review, mine, publish, due,
                RightOfReply.due(viewer, now.plus(SOON), MOST), Mention.of(viewer, null, MOST),
                rows(articles, ids, now), editor ? Stuck.of(ids, now, MOST) : List.of(), editor ? loads(now) : List.of()));
    }

    private static List<QueueRow> rows(Queue queue, Instant now) {
        return QueueRow.of(queue.first(MOST), now);
    }

    private static List<ArticleList.Row> rows(List<Article> articles, List<UUID> ids, Instant now) {
        Map<UUID, Coverage> coverages = Coverage.of(ids);
        Map<UUID, Stand> stands = Stand.of(ids, now);
        return articles.stream()
                .map(article -> ArticleList.Row.of(article, coverages.get(article.id), stands.get(article.id))).toList();
    }

    private static List<Carrying> loads(Instant now) {
        return new WorkNow(null, now).loads().stream().map(Carrying::of).toList();
    }
}
