package org.faktenspur.account;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.PublicVersion;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Names the newsroom and makes its first administrator; works once. */
@Path("/set-up")
@Produces("text/html;charset=UTF-8")
public class SetUpResource {

    private static final int LONGEST_NAME = 200;

    private final FirstDay firstDay;
    private final Clock clock;
    private final RequestLocale locale;

    SetUpResource(FirstDay firstDay, Clock clock, RequestLocale locale) {
        this.firstDay = firstDay;
        this.clock = clock;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setUp(Typed typed, Map<String, String> problems);
    }

    /** What was typed, without the password. */
    record Typed(String code, String newsroom, String username, String displayName) {

        Map<String, String> problems(AccountMessages texts) {
            Map<String, String> problems = new LinkedHashMap<>();
            if (newsroom.isBlank() || newsroom.length() > LONGEST_NAME)
                problems.put("newsroom", texts.newsroomMissing());
            if (displayName.isBlank() || displayName.length() > LONGEST_NAME)
                problems.put("displayName", texts.nameMissing());
            if (!AppUser.isUsername(username))
                problems.put("username", texts.usernameInvalid());
            return problems;
        }
    }

    @GET
    public TemplateInstance form() {
        requireOpen();
        return Templates.setUp(new Typed("", "", "", ""), Map.of());
    }

    @POST
    public Response setUp(@RestForm String code, @RestForm String newsroom, @RestForm String username,
            @RestForm String displayName, @RestForm String password) {
        requireOpen();
        AccountMessages texts = locale.texts(AccountMessages.class);
        Typed typed = new Typed(given(code), given(newsroom), given(username).toLowerCase(Locale.ROOT), given(displayName));
        Map<String, String> problems = typed.problems(texts);
        if (!firstDay.opensWith(code))
            problems.put("code", texts.badCode());
        NewPassword.weakness(password, List.of(typed.username, typed.displayName, typed.newsroom))
                .ifPresent(weakness -> problems.put("password", texts.weakness(weakness)));
        if (!problems.isEmpty())
            return Response.status(422).entity(Templates.setUp(typed, problems)).build();
        QuarkusTransaction.requiringNew().run(() -> open(typed, password));
        firstDay.isOver();
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private void open(Typed typed, String password) {
        if (!SetUpCode.use())
            throw new NotFoundException();
        new Newsroom(typed.newsroom).persist();
        new AppUser(typed.username, typed.displayName, Role.ADMIN, password, clock.instant()).persist();
        PublicVersion.bump(clock.instant());
    }

    private void requireOpen() {
        if (!firstDay.isToday())
            throw new NotFoundException();
        if (AppUser.count() == 0)
            return;
        // Somebody was quicker on another node; from now on this one knows.
        firstDay.isOver();
        throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/"));
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
