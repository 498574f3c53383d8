package org.faktenspur.desk;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.StatusMachine;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One act on many claims: first a page that says for each whether it will happen, then the act itself. */
@Path("/desk/claims/bulk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class BulkDesk {

    private static final int MOST = 200;

    private final CurrentUser user;
    private final StatusMachine machine;
    private final Flash flash;
    private final RequestLocale locale;

    BulkDesk(CurrentUser user, StatusMachine machine, Flash flash, RequestLocale locale) {
        this.user = user;
        this.machine = machine;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance bulk(Preview preview);
    }

    /** @param forbids why it will not happen; null when it will */
    record Outcome(UUID id, String text, String language, Rule forbids) {

        static Outcome of(Claim claim, Rule forbids) {
            return new Outcome(claim.id, claim.text, claim.language.code(), forbids);
        }

        public boolean happens() {
            return forbids == null;
        }
    }

    record Preview(BulkAct act, String assignee, DismissalReason reason, String back, List<Outcome> outcomes) {

        public boolean assigns() {
            return act == BulkAct.ASSIGN;
        }

        public boolean dismisses() {
            return act == BulkAct.DISMISS;
        }

        public String person() {
            return AppUser.named(assignee).map(person -> person.displayName).orElse(assignee);
        }

        public List<Outcome> happening() {
            return outcomes.stream().filter(Outcome::happens).toList();
        }

        public List<Outcome> refused() {
            return outcomes.stream().filter(outcome -> !outcome.happens()).toList();
        }
    }

    /** Tries everything and undoes it: what the page says is what the rules say. */
    @POST
    public Response preview(@RestForm List<String> claim, @RestForm String act, @RestForm String assignee,
            @RestForm String reason, @RestForm String back) {
        if (claim == null || claim.isEmpty()) {
            flash.say(locale.texts(QueueMessages.class).nothingPicked());
            return Response.seeOther(to(back)).build();
        }
        BulkAct wanted = wanted(act);
        BulkAct.Details details = new BulkAct.Details(assignee, Forms.choice(DismissalReason.class, reason));
        List<Outcome> outcomes = ids(claim).stream().map(id -> attempt(id, wanted, details, false)).toList();
        return Response.ok(Templates.bulk(new Preview(wanted, assignee, details.reason(), back, outcomes))).build();
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestForm List<String> claim, @RestForm String act, @RestForm String assignee,
            @RestForm String reason, @RestForm String back) {
        BulkAct wanted = wanted(act);
        BulkAct.Details details = new BulkAct.Details(assignee, Forms.choice(DismissalReason.class, reason));
        List<Outcome> outcomes = ids(claim == null ? List.of() : claim).stream()
                .map(id -> attempt(id, wanted, details, true)).toList();
        long done = outcomes.stream().filter(Outcome::happens).count();
        flash.say(locale.texts(QueueMessages.class).bulkDone(done, outcomes.size() - done));
        return Response.seeOther(to(back)).build();
    }

    private Outcome attempt(UUID id, BulkAct act, BulkAct.Details details, boolean forGood) {
        try {
            return forGood ? QuarkusTransaction.requiringNew().call(() -> done(id, act, details)) : tried(id, act, details);
        } catch (Refused refused) {
            return Outcome.of(Claim.withArticle(id).orElseThrow(NotFoundException::new), refused.rule());
        }
    }

    private Outcome tried(UUID id, BulkAct act, BulkAct.Details details) {
        QuarkusTransaction.begin();
        try {
            return done(id, act, details);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Outcome done(UUID id, BulkAct act, BulkAct.Details details) {
        Claim claim = Claim.locked(id).orElseThrow(NotFoundException::new);
        act.on(claim, user.required(), details, machine);
        return Outcome.of(claim, null);
    }

    private static List<UUID> ids(List<String> claims) {
        try {
            return claims.stream().distinct().limit(MOST).map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static BulkAct wanted(String act) {
        BulkAct wanted = Forms.choice(BulkAct.class, act);
        if (wanted == null)
            throw new BadRequestException();
        return wanted;
    }

    private static URI to(String back) {
        return URI.create("/desk/claims" + (back != null && QueueFilter.isAddress(back) ? back : ""));
    }
}
