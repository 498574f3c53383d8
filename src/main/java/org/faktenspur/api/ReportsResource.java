package org.faktenspur.api;

import java.time.Clock;
import java.time.Instant;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.ReportLimit;
import org.faktenspur.web.Caller;
import org.faktenspur.workflow.ErrorReports;
import org.faktenspur.workflow.ReportDraft;
import org.jboss.resteasy.reactive.RestPath;

/** Anybody says what is wrong with something that is published. */
@Path("/api/v1/claims/{id}/reports")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ReportsResource {

    private final Asked asked;
    private final ErrorReports reports;
    private final ReportLimit limit;
    private final Caller caller;
    private final Clock clock;

    ReportsResource(Asked asked, ErrorReports reports, ReportLimit limit, Caller caller, Clock clock) {
        this.asked = asked;
        this.reports = reports;
        this.limit = limit;
        this.caller = caller;
        this.clock = clock;
    }

    record Received(Instant receivedAt) {
    }

    /** Programs that give themselves away get the same answer as people. */
    @POST
    @Transactional
    public Response report(@RestPath String id, ReportDraft body) {
        boolean reader = asked.anybody().isEmpty();
        FactCheck check = FactCheck.shown(Asked.uuid(id)).filter(found -> !found.isRetracted())
                .orElseThrow(NotFoundException::new);
        asked.valid(body);
        if (reader)
            limit.take(caller);
        reports.receive(check, body);
        return Response.status(Response.Status.CREATED).entity(new Received(clock.instant())).build();
    }
}
