package org.faktenspur.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Flagging;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Publishing;
import org.faktenspur.workflow.Reviewing;
import org.faktenspur.workflow.StatusMachine;
import org.faktenspur.workflow.Transition;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Moving a claim on from its workbench: its status, the review, publication, and what is said about it. */
@Path("/desk/claims/{id}")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class StatusDesk {

    private final Workbench workbench;
    private final StatusMachine machine;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Flagging flagging;
    private final RequestLocale locale;

    StatusDesk(Workbench workbench, StatusMachine machine, Reviewing reviewing, Publishing publishing, Flagging flagging,
            RequestLocale locale) {
        this.workbench = workbench;
        this.machine = machine;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.flagging = flagging;
        this.locale = locale;
    }

    @POST
    @Path("status")
    public Response move(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Transition wanted = Forms.choice(Transition.class, form.getFirst("transition"));
        if (wanted == null)
            throw new BadRequestException();
        return workbench.change(id, form, () -> lockFirst(id, wanted, form),
                (claim, user) -> move(claim, user, wanted, form));
    }

    /** What else the move depends on, in everybody's order: the article before its claims, claims by their ids. */
    private static void lockFirst(UUID id, Transition wanted, MultivaluedMap<String, String> form) {
        if (wanted == Transition.PUBLISH || wanted == Transition.PUBLISH_UNREVIEWED)
            Claim.articleOf(id).ifPresent(Article::locked);
        else if (wanted == Transition.MERGE)
            Pointing.lock(id, form.getFirst("into"));
    }

    private void move(Claim claim, AppUser user, Transition wanted, MultivaluedMap<String, String> form) {
        String reason = workbench.fit(new Because(form.getFirst("reason"))).reason();
        switch (wanted) {
            case PUBLISH ->
                publishing.publish(claim, user, Forms.choice(CorrectionClass.class, form.getFirst("class")), reason);
            case PUBLISH_UNREVIEWED -> publishing.publishUnreviewed(claim, user, reason,
                    Forms.choice(CorrectionClass.class, form.getFirst("class")),
                    workbench.fit(new Told(form.getFirst("told"))).told());
            case RETRACT -> publishing.retract(claim, user, reason);
            case DISMISS -> machine.move(claim, wanted,
                    Move.dismissing(user, Forms.choice(DismissalReason.class, form.getFirst("dismissedAs"))));
            case MERGE -> machine.move(claim, wanted, Move.merging(user, Pointing.claim(form.getFirst("into"))));
            default -> machine.move(claim, wanted, Move.because(user, reason));
        }
    }

    /** Why, as long as the record has room for. */
    record Because(@Size(max = 2000) String reason) {
    }

    /** What readers are told of a correction, where the newsroom's own reason is another. */
    record Told(@Size(max = 2000) String told) {
    }

    /** Without a choice there is nothing to record. */
    record BlindRating(@NotNull Rating blindRating) {
    }

    @POST
    @Path("review")
    public Response review(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Rating rating = Forms.choice(Rating.class, form.getFirst("blindRating"));
        ReviewDecision decision = Forms.choice(ReviewDecision.class, form.getFirst("decision"));
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        return workbench.change(id, form, (claim, user) -> {
            if (decision == null)
                workbench.fit(new BlindRating(rating));
            if (rating != null)
                reviewing.rateBlind(claim, user, rating, labels.disagreement());
            if (decision != null)
                reviewing.decide(claim, user, decision, form.getFirst("comment"), form.getFirst("revision"));
        });
    }

    @POST
    @Path("flags/{flag}")
    public Response flag(@RestPath UUID id, @RestPath Flag flag, MultivaluedMap<String, String> form) {
        boolean lower = form.containsKey("lower");
        return workbench.change(id, form, (claim, user) -> {
            if (lower)
                flagging.lower(claim, flag, user);
            else
                flagging.raise(claim, flag, user);
        });
    }

    @POST
    @Path("retraction/withdrawal")
    @RolesAllowed("EDITOR")
    public Response withdrawRetraction(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, publishing::withdrawRetraction);
    }

    @POST
    @Path("assignment")
    public Response assign(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, user) -> machine.assign(claim,
                AppUser.named(form.getFirst("assignee")).filter(AppUser::isActive).orElseThrow(BadRequestException::new),
                user));
    }
}
