package org.faktenspur.account;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Everybody's own second factor: setting it up, new recovery codes, doing without it. Each step asks for the password, and
 * where the way in changes, whoever is signed in elsewhere has to take it.
 */
@Path("/desk/account/second-factor")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class SecondFactorResource {

    private static final URI HERE = URI.create("/desk/account/second-factor");

    private final CurrentUser user;
    private final Proof proof;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;
    private final Event<AccountChange> changes;

    SecondFactorResource(CurrentUser user, Proof proof, Clock clock, Flash flash, RequestLocale locale,
            Event<AccountChange> changes) {
        this.user = user;
        this.proof = proof;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
        this.changes = changes;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance secondFactor(Page page);
    }

    /**
     * @param secret to type into an app; null unless it is being set up
     * @param fresh recovery codes, shown once; empty when there are none to show
     * @param asked whether the newsroom wants the account to have one
     */
    record Page(boolean on, String secret, long codesLeft, List<String> fresh, boolean asked, Map<String, String> problems) {
    }

    @GET
    public TemplateInstance show() {
        return page(List.of(), Map.of());
    }

    private TemplateInstance page(List<String> fresh, Map<String, String> problems) {
        AppUser owner = user.required();
        boolean on = SecondFactor.isSetUp(owner);
        String secret = on ? null : SecondFactor.beingSetUp(owner).flatMap(SecondFactor::secret).orElse(null);
        return Templates.secondFactor(
                new Page(on, secret, on ? RecoveryCode.left(owner) : 0, fresh, Newsroom.asksSecondFactorOf(owner), problems));
    }

    @POST
    @Transactional
    public Response begin() {
        if (!SecondFactor.isSetUp(user.required()))
            SecondFactor.begin(user.required(), clock.instant());
        return Response.seeOther(HERE).build();
    }

    /** What an app reads with the telephone's camera. */
    @GET
    @Path("picture.svg")
    @Produces("image/svg+xml")
    public String picture() {
        AppUser owner = user.required();
        String issuer = encoded(Newsroom.currentName());
        return SecondFactor.beingSetUp(owner).flatMap(SecondFactor::secret)
                .map(secret -> QrCode.svg("otpauth://totp/" + issuer + ":" + encoded(owner.username)
                        + "?secret=" + secret + "&issuer=" + issuer))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("confirmation")
    @Transactional
    public Response confirm(@RestForm String password, @RestForm String code) {
        AppUser owner = user.required();
        SecondFactor factor = SecondFactor.beingSetUp(owner).orElseThrow(NotFoundException::new);
        Map<String, String> problems = new TreeMap<>(proof.problems(owner, password));
        if (problems.isEmpty() && !factor.confirm(code, clock.instant()))
            problems.put("code", locale.texts(AccountMessages.class).wrongCode());
        if (!problems.isEmpty())
            return refused(problems);
        UserSession.closeOthers(owner, user.session());
        return codes(owner, "set-up-second-factor");
    }

    @POST
    @Path("recovery-codes")
    @Transactional
    public Response renew(@RestForm String password, @RestForm String code) {
        return proven(password, code, owner -> codes(owner, "renew-recovery-codes"));
    }

    @POST
    @Path("removal")
    @Transactional
    public Response remove(@RestForm String password, @RestForm String code) {
        return proven(password, code, this::without);
    }

    private Response proven(String password, String code, Function<AppUser, Response> act) {
        AppUser owner = user.required();
        Map<String, String> problems = proof.problems(owner, password, code);
        return problems.isEmpty() ? act.apply(owner) : refused(problems);
    }

    private Response refused(Map<String, String> problems) {
        return Response.status(422).entity(page(List.of(), problems)).build();
    }

    private Response codes(AppUser owner, String verb) {
        changes.fire(AccountChange.own(owner, verb));
        return Response.status(201).entity(page(RecoveryCode.make(owner), Map.of())).build();
    }

    private Response without(AppUser owner) {
        SecondFactor.remove(owner);
        UserSession.closeOthers(owner, user.session());
        changes.fire(AccountChange.own(owner, "remove-second-factor"));
        flash.say(locale.texts(FactorMessages.class).secondFactorRemoved());
        return Response.seeOther(HERE).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
