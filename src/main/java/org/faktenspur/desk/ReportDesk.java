package org.faktenspur.desk;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.correction.ErrorReport;
import org.faktenspur.correction.ReportState;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.ErrorReports;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What readers report, and what the desk does about it. */
@Path("/desk/reports")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ReportDesk {

    private static final int AT_A_TIME = 30;

    private final CurrentUser user;
    private final ErrorReports reports;
    private final RequestLocale locale;
    private final Flash flash;

    ReportDesk(CurrentUser user, ErrorReports reports, RequestLocale locale, Flash flash) {
        this.user = user;
        this.reports = reports;
        this.locale = locale;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance reports(Page page);
    }

    /**
     * @param chosen null for all states
     * @param next where the next part of the list begins; null where there is none
     * @param refused why what was wanted of one report was not done, and what was typed; null else
     */
    record Page(List<ErrorReport> reports, ReportState chosen, ReportState[] states, UUID next, RefusedReport refused) {

        public boolean refuses(ErrorReport report) {
            return refused != null && refused.report.equals(report.id);
        }
    }

    record RefusedReport(UUID report, String problem, String note) {
    }

    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery UUID before) {
        return page(Forms.choice(ReportState.class, state), before, null);
    }

    private TemplateInstance page(ReportState chosen, UUID before, RefusedReport refused) {
        List<ErrorReport> found = ErrorReport.list(chosen, before, AT_A_TIME + 1);
        boolean more = found.size() > AT_A_TIME;
        List<ErrorReport> shown = more ? found.subList(0, AT_A_TIME) : found;
        return Templates.reports(new Page(shown, chosen, ReportState.values(), more ? shown.get(AT_A_TIME - 1).id : null,
                refused));
    }

    /** @param state what becomes of it */
    @POST
    @Path("{id}")
    public Response handle(@RestPath UUID id, @RestForm String state, @RestForm String note) {
        ReportState wanted = Forms.choice(ReportState.class, state);
        Labels labels = locale.texts(Labels.class);
        try {
            QuarkusTransaction.requiringNew().run(() -> handle(id, wanted, note));
            flash.say(labels.reportState(wanted));
            return Response.seeOther(URI.create(locale.in("/desk/reports"))).build();
        } catch (Refused e) {
            return Response.status(e.rule() == Rule.REASON_REQUIRED ? 422 : 409)
                    .entity(page(null, null, new RefusedReport(id, labels.rule(e.rule()), note))).build();
        }
    }

    /** The report is loaded once its claim is locked: of two answers at once the second sees the first. */
    private void handle(UUID id, ReportState wanted, String note) {
        Claim claim = ErrorReport.claimOf(id).flatMap(Claim::locked).orElseThrow(NotFoundException::new);
        ErrorReport report = ErrorReport.withClaim(id).orElseThrow(NotFoundException::new);
        AppUser actor = AppUser.findById(user.required().id);
        switch (wanted == null ? ReportState.NEW : wanted) {
            case ANSWERED -> reports.answer(report, actor, note);
            case DOUBTED -> reports.doubt(report, claim, actor, note);
            case DISMISSED -> reports.dismiss(report, actor, note);
            case NEW -> throw new NotFoundException();
        }
    }
}
