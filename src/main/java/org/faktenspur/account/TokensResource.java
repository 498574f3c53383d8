package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The keys that an account gives to programs; each is shown once, when it is made. */
@Path("/desk/tokens")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class TokensResource {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 3650;

    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;
    private final Event<AccountChange> changes;

    TokensResource(CurrentUser user, Clock clock, Flash flash, RequestLocale locale, Event<AccountChange> changes) {
        this.changes = changes;
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance tokens(List<Row> tokens, String fresh, String name, Map<String, String> problems);
    }

    record Row(ApiToken token, boolean valid, boolean mayWrite) {
    }

    @GET
    public TemplateInstance list() {
        return page(null, "", Map.of());
    }

    private TemplateInstance page(String fresh, String name, Map<String, String> problems) {
        Instant now = clock.instant();
        return Templates.tokens(ApiToken.of(user.required()).stream()
                .map(token -> new Row(token, token.isValid(now), token.scope == ApiToken.Scope.WRITE)).toList(), fresh, name,
                problems);
    }

    /**
     * Answers with the page itself: a redirect would have to carry the secret. No token makes another, or it would live on
     * after it was revoked.
     */
    @POST
    @Transactional
    public Response make(@RestForm String name, @RestForm String scope, @RestForm Integer days) {
        if (user.session().isEmpty())
            throw new ForbiddenException();
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            return Response.status(422).entity(page(null, called, Map.of("name", texts().tokenNameMissing()))).build();
        Instant now = clock.instant();
        Instant end = days == null || days <= 0 ? null : now.plus(Duration.ofDays(Math.min(days, MOST_DAYS)));
        ApiToken.Scope wanted = "WRITE".equals(scope) ? ApiToken.Scope.WRITE : ApiToken.Scope.READ;
        changes.fire(AccountChange.own(user.required(), "make-token"));
        String fresh = ApiToken.make(user.required(), called, wanted, end, now);
        return Response.status(201).entity(page(fresh, "", Map.of())).build();
    }

    @POST
    @Path("{id}/revocation")
    @Transactional
    public Response revoke(@RestPath UUID id) {
        ApiToken token = ApiToken.of(user.required(), id).orElseThrow(NotFoundException::new);
        token.revoke(clock.instant());
        changes.fire(AccountChange.own(user.required(), "revoke-token"));
        flash.say(texts().tokenRevoked(token.name));
        return Response.seeOther(URI.create("/desk/tokens")).build();
    }

    private TokenMessages texts() {
        return locale.texts(TokenMessages.class);
    }
}
