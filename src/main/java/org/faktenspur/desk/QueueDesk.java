package org.faktenspur.desk;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.search.FewThings;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Happening;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Queue;
import org.faktenspur.workflow.QueueOrder;
import org.faktenspur.workflow.SavedView;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The queue: the claims of all articles, filtered, sorted and paged by the address, and the same as a table for elsewhere. */
@Path("/desk/claims")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class QueueDesk {

    private static final int PAGE = 50;

    private final CurrentUser user;
    private final Clock clock;
    private final RequestLocale locale;
    private final FewThings few;
    private final String publicUrl;

    QueueDesk(CurrentUser user, Clock clock, RequestLocale locale, FewThings few,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.user = user;
        this.clock = clock;
        this.locale = locale;
        this.few = few;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance queue(Page page, QueueFilter filter, Choices choices);
    }

    /**
     * @param most how far they were counted; if there are more, nobody knows how many
     * @param next the place of the last row; null on the last page
     */
    record Page(List<QueueRow> rows, int count, int most, String next, boolean editor) {
    }

    record Choices(ClaimStatus[] statuses, Flag[] flags, Rating[] ratings, List<AppUser> people, List<Article> articles,
            DismissalReason[] dismissals, List<Topic> topics, Happening[] events, List<SavedView> views, QueueOrder[] orders) {

        /** What was chosen is among the choices. */
        static Choices of(AppUser viewer, Article chosen) {
            return new Choices(ClaimStatus.values(), Flag.values(), Rating.values(), AppUser.active(),
                    Dashboard.choices(chosen), DismissalReason.values(), Topic.byName(), Happening.values(),
                    SavedView.of(viewer), QueueOrder.values());
        }

        /** Whether it names somebody who works here no longer, or nobody. */
        public boolean lacks(String username) {
            return username != null && !username.isBlank() && !username.matches("me|none")
                    && people.stream().noneMatch(person -> person.username.equals(username));
        }
    }

    /** Whoever asks for nothing gets what they want to begin with. */
    @GET
    public Response show(@BeanParam QueueFilter filter, @Context UriInfo address) {
        AppUser viewer = user.required();
        String asked = address.getRequestUri().getRawQuery();
        Optional<SavedView> first = asked == null || asked.isEmpty() ? SavedView.openingFirst(viewer) : Optional.empty();
        return first.map(view -> Response.seeOther(URI.create("/desk/claims" + view.query)).build())
                .orElseGet(() -> Response.ok(page(filter, viewer)).build());
    }

    private TemplateInstance page(QueueFilter filter, AppUser viewer) {
        Instant now = clock.instant();
        Queue queue = filter.queue(viewer, now, few);
        int most = queue.countable();
        int count = queue.countUpTo(most + 1);
        queue = behind(filter, queue);
        List<Claim> found = queue.first(PAGE + 1);
        List<Claim> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        String next = found.size() > PAGE ? queue.place(shown.get(PAGE - 1)) : null;
        return Templates.queue(new Page(QueueRow.of(shown, now), count, most, next, viewer.is(Role.EDITOR)), filter,
                Choices.of(viewer, filter.chosenArticle()));
    }

    private static Queue behind(QueueFilter filter, Queue queue) {
        try {
            return filter.after == null ? queue : queue.behind(filter.after);
        } catch (IllegalArgumentException e) {
            return queue;
        }
    }

    /** Streamed page by page, however long the list is. */
    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response export(@BeanParam QueueFilter filter) {
        AppUser viewer = user.required();
        Labels labels = locale.texts(Labels.class);
        StreamingOutput lines = out -> {
            QueueCsv csv = new QueueCsv(out, labels, publicUrl);
            csv.head(locale.texts(QueueMessages.class));
            String place = null;
            do {
                String from = place;
                place = QuarkusTransaction.requiringNew().call(() -> writePage(csv, filter, viewer, from));
            } while (place != null);
            csv.flush();
        };
        return Response.ok(lines).header("Content-Disposition", "attachment; filename=\"faktenspur.csv\"").build();
    }

    private String writePage(QueueCsv csv, QueueFilter filter, AppUser viewer, String from) {
        Queue queue = filter.queue(viewer, clock.instant(), few);
        List<Claim> claims = (from == null ? queue : queue.behind(from)).first(PAGE);
        csv.write(QueueRow.of(claims, clock.instant()));
        return claims.size() < PAGE ? null : queue.place(claims.get(PAGE - 1));
    }
}
