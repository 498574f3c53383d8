package org.faktenspur.workflow;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.ErrorReport;
import org.faktenspur.correction.ReportState;

/** What readers report: taken in, answered, taken as a doubt, or dismissed for a reason. */
@ApplicationScoped
public class ErrorReports {

    private final StatusMachine machine;
    private final Clock clock;

    ErrorReports(StatusMachine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
    }

    /** What the reader wrote stays out of the audit chain, from which nothing can be deleted. */
    public Optional<ErrorReport> receive(FactCheck about, ReportDraft draft) {
        if (draft.isFromAProgram())
            return Optional.empty();
        String contact = draft.contact() == null || draft.contact().isBlank() ? null : draft.contact().strip();
        ErrorReport report = new ErrorReport(about, draft.text().strip(), contact, clock.instant());
        report.persist();
        record(report, null, "report-error");
        return Optional.of(report);
    }

    /** @param how what was answered */
    public void answer(ErrorReport report, AppUser by, String how) {
        handle(report, ReportState.ANSWERED, how, by);
    }

    public void dismiss(ErrorReport report, AppUser by, String why) {
        handle(report, ReportState.DISMISSED, why, by);
    }

    /** The reader may be right: the fact-check is opened for correction, unless somebody works on it already. */
    public void doubt(ErrorReport report, Claim claim, AppUser by, String why) {
        handle(report, ReportState.DOUBTED, why, by);
        if (claim.status == ClaimStatus.PUBLISHED)
            machine.move(claim, ClaimStatus.UNDER_CORRECTION, Move.because(by, why));
    }

    private void handle(ErrorReport report, ReportState state, String why, AppUser by) {
        if (!report.isNew())
            throw new Refused(Rule.REPORT_HANDLED_ALREADY);
        if (why == null || why.isBlank())
            throw new Refused(Rule.REASON_REQUIRED);
        report.becomes(state, why.strip(), by, clock.instant());
        record(report, by, "answer-report");
    }

    private void record(ErrorReport report, AppUser by, String verb) {
        AuditEntry.append(clock.instant(), by, verb, Claim.SUBJECT, report.claim.id,
                Map.of("report", report.id.toString(), "state", report.state.name()));
    }
}
