package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Passage;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.extraction.Outcome;
import org.faktenspur.intake.Cutting;
import org.faktenspur.intake.Marking;
import org.faktenspur.intake.Undo;
import org.faktenspur.workflow.Flagging;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.StatusMachine;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody does with sentences and claims at the reading desk: one key, one verb. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class PassageDesk {

    private final ReadingActs acts;
    private final Marking marking;
    private final Cutting cutting;
    private final Undo undo;
    private final StatusMachine machine;
    private final Flagging flagging;

    PassageDesk(ReadingActs acts, Marking marking, Cutting cutting, Undo undo, StatusMachine machine, Flagging flagging) {
        this.acts = acts;
        this.marking = marking;
        this.cutting = cutting;
        this.undo = undo;
        this.machine = machine;
        this.flagging = flagging;
    }

    @POST
    @Path("articles/{id}/claims")
    public Response addClaim(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return acts.make(id, "add", form,
                (article, by) -> marking.addClaim(article, Pointing.at(article, form), form.getFirst("text"), by));
    }

    /** One sentence, or all from one to another; without a reason, for the one that the splitter proposed. */
    @POST
    @Path("articles/{id}/no-claim")
    public Response noClaim(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return acts.make(id, "no-claim", form, (article, by) -> {
            List<Passage> passages = passages(article, form);
            NoClaimReason chosen = Forms.choice(NoClaimReason.class, form.getFirst("reason"));
            marking.markNoClaim(article, passages, chosen == null ? proposed(passages.get(0)) : chosen, by);
        });
    }

    @POST
    @Path("articles/{id}/reading")
    public Response readAfterAll(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return acts.make(id, "reading", form, (article, by) -> marking.unmark(article, passages(article, form), by));
    }

    @POST
    @Path("articles/{id}/undo")
    public Response undo(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return acts.make(id, "undo", form, (article, by) -> {
            AuditEntry act = AuditEntry.findById(ReadingActs.number(form.getFirst("act")));
            if (act == null)
                throw new NotFoundException();
            undo.of(act, article, by);
        });
    }

    @POST
    @Path("articles/{id}/claims/{claim}/{verb}")
    public Response act(@RestPath UUID id, @RestPath UUID claim, @RestPath String verb, MultivaluedMap<String, String> form) {
        return acts.make(id, verb, form, (article, by) -> {
            if (verb.equals("merge"))
                Pointing.lock(claim, Pointing.target(form));
            act(article, Claim.locked(claim).orElseThrow(NotFoundException::new), verb, form, by);
        });
    }

    private void act(Article article, Claim claim, String verb, MultivaluedMap<String, String> form, AppUser by) {
        switch (verb) {
            case "accept" -> machine.move(claim, ClaimStatus.OPEN, Move.by(by));
            case "take" -> take(claim, by);
            case "dismiss" -> machine.move(claim, ClaimStatus.DISMISSED,
                    Move.dismissing(by, Forms.choice(DismissalReason.class, form.getFirst("reason"))));
            case "merge" -> machine.move(claim, ClaimStatus.MERGED, Move.merging(by, Pointing.claim(Pointing.target(form))));
            case "split" -> cutting.split(ofHere(claim, article), Pointing.from(article, form), by);
            case "borders" -> cutting.moveBorders(ofHere(claim, article), List.of(Pointing.at(article, form)), by);
            case "seen" -> flagging.confirmWords(claim, by);
            default -> throw new NotFoundException();
        }
    }

    /** A claim of another article can have words here, by a merger; places in this text mean nothing in its own. */
    private static Claim ofHere(Claim claim, Article article) {
        if (!claim.article.id.equals(article.id))
            throw new NotFoundException();
        return claim;
    }

    /** What is suggested only is opened on the way. */
    private void take(Claim claim, AppUser by) {
        if (claim.status == ClaimStatus.SUGGESTED)
            machine.move(claim, ClaimStatus.OPEN, Move.by(by));
        machine.move(claim, ClaimStatus.IN_RESEARCH, Move.by(by));
    }

    private static List<Passage> passages(Article article, MultivaluedMap<String, String> form) {
        int from = (int) ReadingActs.number(form.getFirst("from"));
        int to = (int) Math.max(from, ReadingActs.number(form.getFirst("through")));
        List<Integer> indexes = new ArrayList<>();
        for (int number = from; number <= Math.min(to, from + 10_000); number++)
            indexes.add(number - 1);
        List<Passage> passages = Passage.at(article, indexes);
        if (passages.isEmpty())
            throw new NotFoundException();
        return passages;
    }

    private static NoClaimReason proposed(Passage passage) {
        return passage.outcome == Outcome.CLAIM ? NoClaimReason.OTHER : NoClaimReason.valueOf(passage.outcome.name());
    }
}
