package org.faktenspur.desk;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Versions;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Everything that ever happened to a claim, and every version of what was written. */
@Path("/desk/claims/{id}/history")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class HistoryDesk {

    private static final int A_PAGE = 50;

    private final CurrentUser user;

    HistoryDesk(CurrentUser user) {
        this.user = user;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance history(Page page);
    }

    /**
     * @param verdicts empty for whoever may not know the draft yet
     * @param older the number to go on from; null at the end
     */
    record Page(Claim claim, boolean hidden, List<TrailEvent> events, Long older, List<Versions.Worded> wordings,
            List<Versions.Found> verdicts, List<Versions.Published> publications) {
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @QueryParam("before") Long before) {
        Claim claim = Claim.withArticle(id).orElseThrow(NotFoundException::new);
        CaseFile file = CaseFile.of(claim);
        AppUser viewer = user.required();
        boolean shown = file.showsVerdictTo(viewer);
        List<AuditEntry> entries = AuditEntry.about(Claim.SUBJECT, id, before == null ? Long.MAX_VALUE : before, A_PAGE);
        Long older = entries.size() < A_PAGE ? null : (Long) entries.get(A_PAGE - 1).number;
        return Templates.history(new Page(claim, !shown, TrailEvent.of(entries, file, viewer), older,
                Versions.wordings(claim), shown ? Versions.verdicts(claim) : List.of(), Versions.publications(claim)));
    }
}
