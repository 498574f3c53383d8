package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.text.Language;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Everybody's own account: name, language, colours, password, and where it is signed in. */
@Path("/desk/account")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class AccountResource {

    private static final URI HERE = URI.create("/desk/account");
    private static final int LONGEST_NAME = 200;

    private final CurrentUser user;
    private final Doorstep doorstep;
    private final Proof proof;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;
    private final Event<AccountChange> changes;

    AccountResource(CurrentUser user, Doorstep doorstep, Proof proof, Clock clock, Flash flash, RequestLocale locale,
            Event<AccountChange> changes) {
        this.user = user;
        this.doorstep = doorstep;
        this.proof = proof;
        this.changes = changes;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(AppUser user, Page page, String name, Map<String, String> problems);
    }

    /** @param guarded whether the password alone does not open the account */
    record Page(List<Place> places, boolean guarded) {
    }

    /** A browser in which the account is signed in. */
    record Place(UserSession session, boolean here) {
    }

    @GET
    public TemplateInstance show() {
        return page(user.required().displayName, Map.of());
    }

    private TemplateInstance page(String name, Map<String, String> problems) {
        AppUser owner = user.required();
        Optional<String> token = doorstep.sessionToken();
        List<Place> places = UserSession.of(owner, clock.instant()).stream()
                .map(session -> new Place(session, token.filter(session::isOf).isPresent())).toList();
        return Templates.account(owner, new Page(places, SecondFactor.isSetUp(owner)), name, problems);
    }

    @POST
    @Transactional
    public Response save(@RestForm String displayName, @RestForm String language, @RestForm String theme) {
        String name = displayName == null ? "" : displayName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            return Response.status(422).entity(page(name, Map.of("displayName", texts().nameMissing()))).build();
        AppUser owner = user.required();
        owner.displayName = name;
        owner.prefer(Language.find(language).orElse(owner.language), theme);
        flash.say(texts().saved());
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("language")
    @Transactional
    public Response speak(@RestForm String language, @HeaderParam("Referer") String from) {
        AppUser owner = user.required();
        owner.prefer(Language.find(language).orElse(owner.language), owner.theme);
        return Response.seeOther(back(from)).build();
    }

    @POST
    @Path("theme")
    @Transactional
    public Response colour(@RestForm String theme, @HeaderParam("Referer") String from) {
        AppUser owner = user.required();
        owner.prefer(owner.language, theme);
        return Response.seeOther(back(from)).build();
    }

    /** The page of the desk that the switch was on. */
    private static URI back(String from) {
        try {
            String path = from == null ? "" : URI.create(from).getRawPath();
            return path != null && path.matches("/(desk|admin)(/[^/].*)?") ? URI.create(path) : HERE;
        } catch (IllegalArgumentException e) {
            return HERE;
        }
    }

    /** Ends every session and begins a new one here: whoever changes a password may have a reason. */
    @POST
    @Path("password")
    @Transactional
    public Response changePassword(@RestForm String current, @RestForm String password) {
        AppUser owner = user.required();
        Map<String, String> problems = new TreeMap<>(proof.problems(owner, current));
        NewPassword.weakness(password, List.of(owner.username, owner.displayName, Newsroom.currentName()))
                .ifPresent(weakness -> problems.put("password", texts().weakness(weakness)));
        if (!problems.isEmpty())
            return Response.status(422).entity(page(owner.displayName, problems)).build();
        owner.choosePassword(password);
        UserSession.closeAll(owner);
        doorstep.letIn(owner);
        changes.fire(AccountChange.own(owner, "change-password"));
        flash.say(texts().passwordChanged());
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("sessions/{id}/end")
    @Transactional
    public Response endSession(@RestPath UUID id) {
        UserSession.close(user.required(), id);
        flash.say(texts().sessionEnded());
        return Response.seeOther(HERE).build();
    }

    private AccountMessages texts() {
        return locale.texts(AccountMessages.class);
    }
}
