package org.faktenspur.publication;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.ReportLimit;
import org.faktenspur.web.Caller;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.web.TooManyRequests;
import org.faktenspur.workflow.ErrorReports;
import org.faktenspur.workflow.ReportDraft;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where readers say that something is wrong: without an account, and without being remembered. */
@Path("/claims/{id}/reports")
@Produces("text/html;charset=UTF-8")
public class ReportPages {

    private static final int TOO_MANY_REQUESTS = 429;

    private final CurrentUser user;
    private final ErrorReports reports;
    private final ReportLimit limit;
    private final Caller caller;
    private final RequestLocale locale;
    private final Validator validator;

    ReportPages(CurrentUser user, ErrorReports reports, ReportLimit limit, Caller caller, RequestLocale locale,
            Validator validator) {
        this.user = user;
        this.reports = reports;
        this.limit = limit;
        this.caller = caller;
        this.locale = locale;
        this.validator = validator;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance reports(Page page);
    }

    /**
     * The form alone, with what was typed and what is wrong with it, or the thanks for it.
     *
     * @param secondsToWait 0 unless this was one report too many
     */
    record Page(FactCheck check, ReportDraft typed, Map<String, String> problems, boolean sent, long secondsToWait) {

        public long minutesToWait() {
            return (secondsToWait + 59) / 60;
        }
    }

    @GET
    public TemplateInstance form(@RestPath String id, @RestQuery String sent) {
        return Templates.reports(new Page(check(id), new ReportDraft("", "", ""), Map.of(), sent != null, 0));
    }

    @POST
    public Response report(@RestPath String id, @RestForm String text, @RestForm String contact, @RestForm String website) {
        FactCheck check = check(id);
        ReportDraft draft = new ReportDraft(text, contact, website);
        Map<String, String> problems = new TreeMap<>();
        validator.validate(draft)
                .forEach(violation -> problems.putIfAbsent(violation.getPropertyPath().toString(), violation.getMessage()));
        if (!problems.isEmpty())
            return Response.status(422).entity(Templates.reports(new Page(check, draft, problems, false, 0))).build();
        try {
            if (user.isAnonymous())
                limit.take(caller);
        } catch (TooManyRequests e) {
            long wait = e.turn().secondsToWait();
            return Response.status(TOO_MANY_REQUESTS).header("Retry-After", wait)
                    .entity(Templates.reports(new Page(check, draft, problems, false, wait))).build();
        }
        QuarkusTransaction.requiringNew().run(() -> reports.receive(check, draft));
        return Response.seeOther(URI.create(locale.page("/claims/" + check.claim.id + "/reports", "sent", "1"))).build();
    }

    private static FactCheck check(String id) {
        FactCheck check = Published.check(id);
        if (check.isRetracted())
            throw new NotFoundException();
        return check;
    }
}
