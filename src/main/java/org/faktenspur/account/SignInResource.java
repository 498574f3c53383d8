package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
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
import io.vertx.core.http.HttpServerRequest;

/** In at the door, and out. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class SignInResource {

    private final SampleCredentials sample;
    private final Clock clock;
    private final HttpServerRequest request;
    private final RequestLocale locale;
    private final boolean secure;

    SignInResource(SampleCredentials sample, Clock clock, HttpServerRequest request, RequestLocale locale,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.sample = sample;
        this.clock = clock;
        this.request = request;
        this.locale = locale;
        this.secure = publicUrl.startsWith("https:");
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(String username, String problem, String next,
                List<SampleCredentials.Person> cast);
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("next") String next) {
        return Templates.signIn("", null, ours(next), sample.cast());
    }

    @POST
    @Path("sign-in")
    @Transactional
    public Response signIn(@RestForm String username, @RestForm String password, @RestForm String next) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        String secret = password == null ? "" : password;
        Instant now = clock.instant();
        Optional<Duration> wait = FailedSignIn.wait(name, address(), now);
        if (wait.isPresent())
            return tooMany(name, next, wait.get());
        Optional<AppUser> user = AppUser.named(name).filter(AppUser::isActive);
        if (user.isEmpty())
            AppUser.checkNobodysPassword(secret);
        if (user.isEmpty() || sample.isRefused(name, secret) || !user.get().hasPassword(secret)) {
            FailedSignIn.remember(name, address(), now);
            return Response.status(422).entity(Templates.signIn(name, texts().signInFailed(), ours(next), sample.cast()))
                    .build();
        }
        return welcome(user.get(), secret, next, now);
    }

    private Response welcome(AppUser user, String secret, String next, Instant now) {
        FailedSignIn.forget(user.username, address());
        UserSession.closeExpired(now);
        if (user.hasCheapHash())
            user.choosePassword(secret);
        String token = UserSession.begin(user, request.getHeader("User-Agent"), now);
        return Response.seeOther(URI.create(ours(next))).cookie(SessionCookie.of(token, secure)).build();
    }

    /** Only pages of the desk; whatever else an address in the form says leads to the desk's first page. */
    private static String ours(String next) {
        return next != null && next.matches("/(desk|admin)(/[A-Za-z0-9._~/-]*)?(\\?[A-Za-z0-9._~/=&%+-]*)?") ? next : "/desk";
    }

    private Response tooMany(String name, String next, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return Response.status(429).header("Retry-After", seconds)
                .entity(Templates.signIn(name, texts().tooManyGuesses(seconds / 60 + 1), ours(next), sample.cast())).build();
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }

    private AccountMessages texts() {
        return locale.texts(AccountMessages.class);
    }

    @POST
    @Path("sign-out")
    @Transactional
    public Response signOut(@CookieParam(SessionCookie.NAME) String token) {
        if (token != null)
            UserSession.close(token);
        return Response.seeOther(URI.create("/")).cookie(SessionCookie.gone(secure)).build();
    }
}
