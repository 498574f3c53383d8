package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** In at the door, and out. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class SignInResource {

    private static final URI CODE = URI.create("/sign-in/code");

    private final Doorstep doorstep;
    private final SampleCredentials sample;
    private final Clock clock;
    private final RequestLocale locale;
    private final boolean singleSignOn;

    SignInResource(Doorstep doorstep, SampleCredentials sample, Clock clock, RequestLocale locale,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean singleSignOn) {
        this.singleSignOn = singleSignOn;
        this.doorstep = doorstep;
        this.sample = sample;
        this.clock = clock;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(Typed typed, String problem, boolean singleSignOn,
                List<SampleCredentials.Person> cast);
    }

    record Typed(String username, String next) {
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("next") String next) {
        return page("", null, next);
    }

    private TemplateInstance page(String username, String problem, String next) {
        return Templates.signIn(new Typed(username, Doorstep.isOurs(next) ? next : ""), problem, singleSignOn, sample.cast());
    }

    @POST
    @Path("sign-in")
    @Transactional
    public Response signIn(@RestForm String username, @RestForm String password, @RestForm String next) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        String secret = password == null ? "" : password;
        Instant now = clock.instant();
        Guesser guesser = doorstep.guesser(name);
        Optional<Duration> wait = FailedSignIn.wait(name, guesser, now);
        if (wait.isPresent()) {
            DoorLog.madeToWait(AppUser.named(name), "password");
            return tooMany(name, next, wait.get());
        }
        Optional<AppUser> user = opened(name, secret);
        if (user.isEmpty()) {
            FailedSignIn.remember(name, guesser, now);
            DoorLog.refused(AppUser.named(name), "password");
            return Response.status(422).entity(page(name, texts().signInFailed(), next)).build();
        }
        FailedSignIn.forget(name, guesser);
        return welcome(user.get(), secret, next);
    }

    /** Takes the same time for a name that nobody has, for an account that was deactivated and for a wrong password. */
    private Optional<AppUser> opened(String name, String secret) {
        Optional<AppUser> user = AppUser.named(name).filter(AppUser::isActive);
        boolean right = user.map(account -> account.hasPassword(secret)).orElseGet(() -> AppUser.checkNobodysPassword(secret));
        return user.filter(account -> right && account.mayUsePassword() && !sample.isRefused(name, secret));
    }

    private Response welcome(AppUser user, String secret, String next) {
        if (user.hasCheapHash())
            user.choosePassword(secret);
        if (SecondFactor.isSetUp(user)) {
            doorstep.hold(user, next);
            DoorLog.halfIn(user);
            return Response.seeOther(CODE).build();
        }
        doorstep.letIn(user);
        DoorLog.cameIn(user, "password");
        return Response.seeOther(doorstep.next(next)).build();
    }

    private Response tooMany(String name, String next, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return Response.status(429).header("Retry-After", seconds)
                .entity(page(name, texts().tooManyGuesses(seconds / 60 + 1), next)).build();
    }

    private AccountMessages texts() {
        return locale.texts(AccountMessages.class);
    }

    @POST
    @Path("sign-out")
    @Transactional
    public Response signOut() {
        doorstep.letOut();
        return Response.seeOther(URI.create("/")).build();
    }
}
