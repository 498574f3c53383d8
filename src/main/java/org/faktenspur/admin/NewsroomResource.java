package org.faktenspur.admin;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.account.Newsroom;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.text.Language;
import org.faktenspur.web.Flash;
import org.faktenspur.web.PublicVersion;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the newsroom is called, what its readers can choose from, and who has to have a second factor. */
@Path("/admin/newsroom")
@RolesAllowed("ADMIN")
@Produces("text/html;charset=UTF-8")
public class NewsroomResource {

    private static final URI HERE = URI.create("/admin/newsroom");
    private static final int LONGEST_NAME = 200;
    /** There is one newsroom; its changes stand in the audit chain under this id. */
    static final UUID THE_ONE = new UUID(0, 1);

    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    NewsroomResource(CurrentUser user, Clock clock, Flash flash, RequestLocale locale) {
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance newsroom(String name, String problem, Newsroom newsroom);
    }

    @GET
    public TemplateInstance show() {
        return page(Newsroom.currentName(), null);
    }

    private static TemplateInstance page(String name, String problem) {
        return Templates.newsroom(name, problem, Newsroom.current());
    }

    @POST
    @Transactional
    public Response rename(@RestForm String name) {
        AdminMessages texts = locale.texts(AdminMessages.class);
        String wanted = name == null ? "" : name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME)
            return Response.status(422).entity(page(wanted, texts.nameMissing())).build();
        Newsroom.call(wanted);
        AuditEntry.append(clock.instant(), user.required(), "rename-newsroom", "newsroom", THE_ONE, Map.of("name", wanted));
        PublicVersion.bump(clock.instant());
        flash.say(texts.renamed());
        return Response.seeOther(HERE).build();
    }

    /**
     * One language is always left: the first.
     *
     * @param both whether readers may have the other one instead
     */
    @POST
    @Path("languages")
    @Transactional
    public Response speak(@RestForm String first, @RestForm boolean both) {
        Newsroom newsroom = Newsroom.known().orElseThrow(NotFoundException::new);
        newsroom.firstLanguage = Language.find(first).orElseThrow(BadRequestException::new);
        newsroom.bothLanguages = both;
        AuditEntry.append(clock.instant(), user.required(), "choose-languages", "newsroom", THE_ONE,
                Map.of("languages", newsroom.languages().stream().map(Language::code).toList()));
        PublicVersion.bump(clock.instant());
        flash.say(locale.texts(AdminMessages.class).languagesChanged());
        return Response.seeOther(HERE).build();
    }

    /** @param role the lowest that has to have one; anything else for nobody */
    @POST
    @Path("second-factor")
    @Transactional
    public Response ask(@RestForm String role) {
        Newsroom newsroom = Newsroom.known().orElseThrow(NotFoundException::new);
        newsroom.secondFactorFor = Arrays.stream(Role.values()).filter(value -> value.name().equals(role)).findFirst()
                .orElse(null);
        AuditEntry.append(clock.instant(), user.required(), "ask-second-factor", "newsroom", THE_ONE,
                Map.of("role", newsroom.secondFactorFor == null ? "nobody" : newsroom.secondFactorFor.name()));
        flash.say(locale.texts(AdminMessages.class).secondFactorChanged());
        return Response.seeOther(HERE).build();
    }
}
