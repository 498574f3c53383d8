package org.faktenspur.desk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.faktenspur.audit.AuditChain;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.workflow.Deed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The record of all that was done, and whether it is whole. */
@Path("/admin/audit")
@RolesAllowed("EDITOR")
@Produces("text/html;charset=UTF-8")
public class AuditDesk {

    private static final int A_PAGE = 100;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance audit(AuditChain.Verification chain, List<Line> lines, Long older);
    }

    /** @param deed null for what was not done to a claim */
    record Line(AuditEntry entry, Deed deed) {

        static Line of(AuditEntry entry) {
            return new Line(entry, entry.subject.equals(Claim.SUBJECT) ? Deed.of(entry.verb).orElse(null) : null);
        }

        public boolean ofAClaim() {
            return entry.subject.equals(Claim.SUBJECT);
        }
    }

    @GET
    public TemplateInstance show(@QueryParam("before") Long before) {
        List<AuditEntry> found = AuditEntry.latest(before == null ? Long.MAX_VALUE : before, A_PAGE);
        Long older = found.size() < A_PAGE ? null : (Long) found.get(A_PAGE - 1).number;
        return Templates.audit(AuditChain.verify(), found.stream().map(Line::of).toList(), older);
    }
}
