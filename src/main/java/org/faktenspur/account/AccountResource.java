package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
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
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    AccountResource(CurrentUser user, Clock clock, Flash flash, RequestLocale locale) {
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(AppUser user, List<Place> places, String name, Map<String, String> problems);
    }

    /** A browser in which the account is signed in. */
    record Place(UserSession session, boolean here) {
    }

    @GET
    public TemplateInstance show(@CookieParam(SessionCookie.NAME) String token) {
        return page(token, user.required().displayName, Map.of());
    }

    private TemplateInstance page(String token, String name, Map<String, String> problems) {
        AppUser owner = user.required();
        List<Place> places = UserSession.of(owner, clock.instant()).stream()
                .map(session -> new Place(session, token != null && session.isOf(token))).toList();
        return Templates.account(owner, places, name, problems);
    }

    @POST
    @Transactional
    public Response save(@RestForm String displayName, @RestForm String language, @RestForm String theme,
            @CookieParam(SessionCookie.NAME) String token) {
        String name = displayName == null ? "" : displayName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            return Response.status(422).entity(page(token, name, Map.of("displayName", texts().nameMissing()))).build();
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

    /** Ends every other session: whoever changes a password may have a reason. */
    @POST
    @Path("password")
    @Transactional
    public Response changePassword(@RestForm String current, @RestForm String password,
            @CookieParam(SessionCookie.NAME) String token) {
        AppUser owner = user.required();
        Map<String, String> problems = new TreeMap<>();
        if (current == null || !owner.hasPassword(current))
            problems.put("current", texts().wrongPassword());
        NewPassword.weakness(password, List.of(owner.username, owner.displayName, Newsroom.currentName()))
                .ifPresent(weakness -> problems.put("password", texts().weakness(weakness)));
        if (!problems.isEmpty())
            return Response.status(422).entity(page(token, owner.displayName, problems)).build();
        owner.choosePassword(password);
        UserSession.closeOthers(owner, token == null ? "" : token);
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
