package org.faktenspur.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The log of everything that was corrected or taken back. */
@Path("/corrections")
@Produces("text/html;charset=UTF-8")
@ForReaders
public class CorrectionsPage {

    private static final int SIZE = 30;

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance corrections(Listing<LogEntry> log, LogEntry.Filter filter);
    }

    @GET
    public TemplateInstance corrections(@RestQuery("class") String kind, @RestQuery String after) {
        LogEntry.Filter filter = kind == null ? LogEntry.Filter.NONE : filter(kind);
        List<LogEntry> found = LogEntry.before(end(after), filter, SIZE + 1);
        Listing<LogEntry> log = Listing.of(found, SIZE, entry -> ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        return Templates.corrections(log, filter);
    }

    private static LogEntry.Filter filter(String kind) {
        try {
            return kind.equalsIgnoreCase("retraction") ? LogEntry.Filter.RETRACTIONS
                    : LogEntry.Filter.only(CorrectionClass.valueOf(kind.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static Instant end(String after) {
        try {
            return after == null ? LogEntry.END : Instant.EPOCH.plus(Long.parseLong(after), ChronoUnit.MICROS);
        } catch (NumberFormatException e) {
            throw new NotFoundException(e);
        }
    }
}
