package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Names the newsroom and makes its first administrator; works once. */
@Path("/set-up")
@Produces("text/html;charset=UTF-8")
public class SetUpResource {

    private static final int SHORTEST_PASSWORD = 12;

    private final FirstDay firstDay;
    private final Clock clock;

    SetUpResource(FirstDay firstDay, Clock clock) {
        this.firstDay = firstDay;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setUp(Typed typed, boolean badCode, boolean incomplete);
    }

    /** What was typed, without the password. */
    record Typed(String code, String newsroom, String username, String displayName) {

        boolean isComplete() {
            return !newsroom.isBlank() && !displayName.isBlank() && username.matches("[a-z0-9._-]{2,64}");
        }
    }

    @GET
    public TemplateInstance form() {
        requireOpen();
        return Templates.setUp(new Typed("", "", "", ""), false, false);
    }

    @POST
    @Transactional
    public Response setUp(@RestForm String code, @RestForm String newsroom, @RestForm String username,
            @RestForm String displayName,
            @RestForm String password) {
        requireOpen();
        Typed typed = new Typed(given(code), given(newsroom), given(username).toLowerCase(Locale.ROOT), given(displayName));
        boolean badCode = !firstDay.opensWith(code);
        boolean incomplete = !typed.isComplete() || password == null || password.length() < SHORTEST_PASSWORD;
        if (badCode || incomplete)
            return Response.status(422).entity(Templates.setUp(typed, badCode, incomplete)).build();
        if (!firstDay.end())
            throw new NotFoundException();
        new Newsroom(typed.newsroom).persist();
        new AppUser(typed.username, typed.displayName, Role.ADMIN, password, clock.instant()).persist();
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private void requireOpen() {
        if (!firstDay.isToday())
            throw new NotFoundException();
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
