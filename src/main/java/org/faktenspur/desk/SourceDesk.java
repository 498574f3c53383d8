package org.faktenspur.desk;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.search.FewThings;
import org.faktenspur.source.Captured;
import org.faktenspur.source.NotKept;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.KeepSource;
import org.faktenspur.workflow.SourceWatch;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The sources: all of them, and each with where it is cited, what was kept of it and whether it is still there. */
@Path("/desk/sources")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class SourceDesk {

    private static final int AT_A_TIME = 30;

    private final KeepSource keeping;
    private final SourceWatch watch;
    private final FewThings few;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;

    SourceDesk(KeepSource keeping, SourceWatch watch, FewThings few, CurrentUser user, RequestLocale locale, Flash flash) {
        this.keeping = keeping;
        this.watch = watch;
        this.few = few;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance sources(ListPage page);

        static native TemplateInstance source(Page page);
    }

    /**
     * @param claim for which one is chosen; null where somebody just looks
     * @param next where the next part begins; null where there is none
     */
    record ListPage(List<Source> sources, Map<UUID, Long> citations, String q, Claim claim, UUID next) {

        public long citationsOf(Source source) {
            return citations.getOrDefault(source.id, 0L);
        }

        /** For the address of the next part. */
        public String encodedQuery() {
            return URLEncoder.encode(q, StandardCharsets.UTF_8);
        }
    }

    /** @param problem why nothing was kept; null else */
    record Page(Source source, List<Evidence> evidence, List<Snapshot> snapshots, String problem) {
    }

    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery UUID before, @RestQuery UUID claim) {
        String words = q == null ? "" : q;
        List<Source> found = Source.search(words, few.sourcesThatMaySay(words), before, AT_A_TIME + 1, user.required());
        List<Source> shown = found.subList(0, Math.min(AT_A_TIME, found.size()));
        Claim chosenFor = claim == null ? null : Claim.withArticle(claim).orElseThrow(NotFoundException::new);
        return Templates.sources(new ListPage(shown, Evidence.citations(shown), words, chosenFor,
                found.size() > AT_A_TIME ? shown.get(AT_A_TIME - 1).id : null));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, null);
    }

    private TemplateInstance page(UUID id, String problem) {
        Source source = source(id);
        return Templates.source(
                new Page(source, Evidence.leaningOn(source).stream().filter(item -> item.isShownTo(user.required())).toList(),
                        Snapshot.of(source), problem));
    }

    @POST
    @Path("{id}/snapshots")
    public Response keep(@RestPath UUID id, @RestForm("file") FileUpload file) {
        source(id);
        SourceMessages texts = locale.texts(SourceMessages.class);
        if (file == null || file.size() == 0)
            return Response.status(422).entity(page(id, texts.noFile())).build();
        try {
            Captured captured = Captured.file(file.uploadedFile());
            return done(id, texts.kept(), () -> keeping.from(captured, source(id), actor()));
        } catch (NotKept e) {
            return notKept(id, e);
        }
    }

    @POST
    @Path("{id}/fetch")
    public Response fetch(@RestPath UUID id) {
        try {
            KeepSource.Sight sight = keeping.look(source(id));
            return done(id, locale.texts(SourceMessages.class).kept(), () -> keeping.from(sight, source(id), actor()));
        } catch (NotKept e) {
            return notKept(id, e);
        } catch (FetchFailed e) {
            return Response.status(422).entity(page(id, e.in(locale.current()))).build();
        }
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@RestPath UUID id) {
        return done(id, locale.texts(SourceMessages.class).confirmed(), () -> watch.confirm(source(id), actor()));
    }

    private Response done(UUID id, String said, Runnable deed) {
        QuarkusTransaction.requiringNew().run(deed);
        flash.say(said);
        return Response.seeOther(URI.create(locale.in("/desk/sources/" + id))).build();
    }

    private Response notKept(UUID id, NotKept e) {
        SourceMessages texts = locale.texts(SourceMessages.class);
        String problem = e.reason() == NotKept.Reason.TOO_LARGE ? texts.tooLarge() : texts.unknownKind();
        return Response.status(e.reason().status()).entity(page(id, problem)).build();
    }

    private AppUser actor() {
        return AppUser.findById(user.required().id);
    }

    private Source source(UUID id) {
        return Source.shown(id, user.required()).orElseThrow(NotFoundException::new);
    }
}
