package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The second half of signing in, for accounts with a second factor: the code. */
@Path("/sign-in/code")
@Produces("text/html;charset=UTF-8")
public class CodeResource {

    private static final URI BACK = URI.create("/sign-in");

    private final Doorstep doorstep;
    private final Clock clock;
    private final RequestLocale locale;

    CodeResource(Doorstep doorstep, Clock clock, RequestLocale locale) {
        this.doorstep = doorstep;
        this.clock = clock;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance code(String problem);
    }

    @GET
    @Transactional
    public Response form() {
        return doorstep.held().isEmpty() ? Response.seeOther(BACK).build() : Response.ok(Templates.code(null)).build();
    }

    @POST
    @Transactional
    public Response show(@RestForm String code) {
        Optional<AppUser> held = doorstep.held();
        if (held.isEmpty())
            return Response.seeOther(BACK).build();
        AppUser account = held.get();
        Guesser guesser = doorstep.guesser(account.username);
        CodeGuess guess = new CodeGuess(account, guesser, clock.instant());
        Optional<Duration> wait = guess.mustWait();
        if (wait.isPresent()) {
            DoorLog.madeToWait(held, "code");
            return tooMany(wait.get());
        }
        if (!guess.isRight(code)) {
            DoorLog.refused(held, "code");
            return Response.status(422).entity(Templates.code(texts().wrongCode())).build();
        }
        doorstep.letIn(account);
        DoorLog.cameIn(account, "code");
        return Response.seeOther(doorstep.next(null)).build();
    }

    private Response tooMany(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return Response.status(429).header("Retry-After", seconds)
                .entity(Templates.code(texts().tooManyGuesses(seconds / 60 + 1))).build();
    }

    private AccountMessages texts() {
        return locale.texts(AccountMessages.class);
    }
}
