package org.faktenspur.api;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AnsweredOnce;
import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.web.ErrorMessages;
import org.faktenspur.web.Problem;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.KeyProblem;
import org.faktenspur.workflow.Labels;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A write that carries an <code>Idempotency-Key</code> is done once: the key and the answer are kept in the transaction of
 * the change itself, which this filter begins and ends, so that either both are there or neither. A request that was refused
 * leaves no trace and can be tried again.
 */
@Singleton
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> KEPT = Set.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final CurrentUser user;
    private final RequestLocale locale;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(CurrentUser user, RequestLocale locale, ObjectMapper json, Clock clock) {
        this.user = user;
        this.locale = locale;
        this.json = json;
        this.clock = clock;
    }

    /** The parts of a form have been read by then. */
    @WithFormRead
    @ServerRequestFilter
    public Response begin(ResteasyReactiveContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || SAFE.contains(request.getMethod()) || !request.getUriInfo().getPath().startsWith("/api/"))
            return null;
        Optional<AppUser> account = user.user();
        if (account.isEmpty())
            return null;
        return key.isBlank() || key.length() > LONGEST ? problem(400, KeyProblem.INVALID)
                : begin(request, account.get(), key, RequestHash.of(request));
    }

    /** What was answered before; null where this is the first time. */
    private Response begin(ContainerRequestContext request, AppUser account, String key, String hash) {
        QuarkusTransaction.begin();
        Optional<AnsweredOnce> before = AnsweredOnce.to(account, key, clock.instant());
        if (before.isEmpty()) {
            try {
                AppUser self = AppUser.findById(account.id);
                request.setProperty(HEADER, AnsweredOnce.reserve(self, key, hash, clock.instant()).id);
                return null;
            } catch (PersistenceException e) {
                // Another request with this key was a moment faster; it has ended by now, or takes too long to wait for.
                QuarkusTransaction.rollback();
                QuarkusTransaction.begin();
                before = AnsweredOnce.to(account, key, clock.instant());
            }
        }
        QuarkusTransaction.rollback();
        return before.map(answer -> again(answer, hash)).orElseGet(() -> problem(409, KeyProblem.IN_USE));
    }

    private Response again(AnsweredOnce answer, String hash) {
        if (!answer.requestHash.equals(hash))
            return problem(422, KeyProblem.REUSED);
        Response.ResponseBuilder response = Response.status(answer.status).entity(answer.body).header("Idempotent-Replayed",
                "true");
        if (answer.body != null)
            response.type(Json.TYPE);
        headers(answer).forEach(response::header);
        return response.build();
    }

    private Map<String, String> headers(AnsweredOnce answer) {
        try {
            return json.readValue(answer.headers, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Object reserved = request.getProperty(HEADER);
        if (reserved == null)
            return;
        request.removeProperty(HEADER);
        if (response.getStatus() >= 400) {
            QuarkusTransaction.rollback();
            return;
        }
        AnsweredOnce answer = AnsweredOnce.findById(reserved);
        answer.status = response.getStatus();
        answer.body = response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null;
        Map<String, String> headers = new LinkedHashMap<>();
        KEPT.stream().filter(response.getHeaders()::containsKey)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        answer.headers = json.writeValueAsString(headers);
        QuarkusTransaction.commit();
    }

    private Response problem(int status, KeyProblem problem) {
        return Problem.named("idempotency-key-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'), status,
                locale.texts(ErrorMessages.class).title(status), locale.texts(Labels.class).keyProblem(problem)).response();
    }
}
