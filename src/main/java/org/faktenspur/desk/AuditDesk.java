package org.faktenspur.desk;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.audit.AuditChain;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Deed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The record of all that was done, and whether it is whole. */
@Path("/admin/audit")
@RolesAllowed("EDITOR")
@Produces("text/html;charset=UTF-8")
public class AuditDesk {

    private static final int A_PAGE = 100;

    private final CurrentUser user;
    private final RequestLocale locale;
    private final Clock clock;
    /** What came out last, here and since the start; every node has its own. */
    private volatile Walk last;

    AuditDesk(CurrentUser user, RequestLocale locale, Clock clock) {
        this.user = user;
        this.locale = locale;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance audit(Walk last, List<Line> lines, Long older);
    }

    /** Somebody had the whole chain walked, and this came out. */
    record Walk(AuditChain.Verification chain, Instant at, String by) {
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
        return Templates.audit(last, found.stream().map(Line::of).toList(), older);
    }

    /** It reads every entry there is, so it is done when somebody asks for it. */
    @POST
    public Response verify() {
        last = new Walk(AuditChain.verify(), clock.instant(), user.required().displayName);
        return Response.seeOther(URI.create(locale.in("/admin/audit"))).build();
    }
}
