package org.faktenspur.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** Answers what went wrong: the API as problem+json, people as a page, with a reference that the log has too. */
class Errors {

    /** The standard's SQL state for characters that a database does not have. */
    private static final String NOT_IN_THE_REPERTOIRE = "22021";
    /** By then the database is back, or has taken away what somebody held. */
    private static final int SECONDS_TO_WAIT = 10;
    private static final Logger LOG = Logger.getLogger(Errors.class);
    /** An id has 36 characters, a secret 43. */
    private static final Pattern LONG = Pattern.compile("([^/]{8})[^/]{32,}");

    @Inject
    RequestLocale locale;

    @Context
    UriInfo uri;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(int status, String title, String reference);
    }

    @ServerExceptionMapper
    Response answered(Answered answered) {
        return answered.problem().response();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        Response response = e.getResponse();
        if (response.getStatus() < 400 || response.hasEntity())
            return response;
        return answer(response.getStatus(), null);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequests e) {
        return Response.fromResponse(answer(429, null)).header("Retry-After", e.turn().secondsToWait())
                .header("RateLimit-Limit", e.turn().most()).header("RateLimit-Remaining", e.turn().left()).build();
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        Response answer = answer(401, null);
        return Response.fromResponse(answer).header("WWW-Authenticate", "Bearer").build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(403, null);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<Problem.FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(field(violation.getPropertyPath()), violation.getMessage())).toList();
        String title = locale.texts(ErrorMessages.class).title(400);
        String detail = String.join("; ", errors.stream().map(error -> error.field() + ": " + error.message()).toList());
        return new Problem("about:blank", title, 400, detail, errors).response();
    }

    /** "isUrlGiven" is about the field "url". */
    private static String field(Path path) {
        String last = "";
        for (Path.Node node : path)
            last = node.getName();
        return last.endsWith("Given") ? last.substring(0, last.length() - "Given".length()) : last;
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        if (isOfNoCharacters(e))
            return answer(400, null);
        Optional<Outage> outage = Outage.behind(e);
        if (outage.isPresent())
            return nothingSaved(outage.get(), e);
        String reference = Requests.current();
        LOG.errorf(e, "Error %s at %s", reference, where(uri));
        return answer(500, reference);
    }

    /** That of a short while on, it may be worth another try. */
    private Response nothingSaved(Outage outage, RuntimeException e) {
        LOG.errorf("%s at %s: %s", outage, where(uri), Outage.last(e));
        String detail = locale.texts(ErrorMessages.class).nothingSaved(outage.status());
        return Response.fromResponse(answer(outage.status(), detail)).header("Retry-After", SECONDS_TO_WAIT).build();
    }

    /** PostgreSQL takes no zero character, in whichever field it came; nothing of the change is kept then. */
    private static boolean isOfNoCharacters(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException refused && NOT_IN_THE_REPERTOIRE.equals(refused.getSQLState()))
                return true;
        return false;
    }

    /** As it was sent, encoded: nobody writes lines into the log. What is long enough to be a link's secret is cut. */
    static String where(UriInfo uri) {
        return LONG.matcher(uri.getRequestUri().getRawPath()).replaceAll("$1…");
    }

    private Response answer(int status, String detail) {
        String title = locale.texts(ErrorMessages.class).title(status);
        if (uri.getPath().startsWith("/api/"))
            return Problem.of(status, title, detail == null ? title : detail).response();
        return Response.status(status).type("text/html; charset=UTF-8")
                .entity(Templates.error(status, title, status == 500 ? detail : null)).build();
    }
}
