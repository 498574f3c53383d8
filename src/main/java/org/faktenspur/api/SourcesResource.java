package org.faktenspur.api;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.AppUser;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.search.FewThings;
import org.faktenspur.source.Captured;
import org.faktenspur.source.NotKept;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;
import org.faktenspur.source.SourceNames;
import org.faktenspur.web.IfMatch;
import org.faktenspur.workflow.KeepSource;
import org.faktenspur.workflow.RenameSource;
import org.faktenspur.workflow.SourceWatch;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Cited things, whichever claims lean on them, and what was kept of them. */
@Path("/api/v1/sources")
@RolesAllowed("CHECKER")
@Produces(Json.TYPE)
public class SourcesResource {

    private final Asked asked;
    private final KeepSource keeping;
    private final SourceWatch watch;
    private final RenameSource rename;
    private final FewThings few;
    private final String publicUrl;

    SourcesResource(Asked asked, KeepSource keeping, SourceWatch watch, RenameSource rename, FewThings few,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.asked = asked;
        this.keeping = keeping;
        this.watch = watch;
        this.rename = rename;
        this.few = few;
        this.publicUrl = publicUrl;
    }

    @GET
    public PageJson<SourceJson> list(@QueryParam("q") String q, @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int most = PageJson.limit(limit);
        UUID before = Asked.place(cursor);
        String words = q == null ? "" : q;
        return PageJson.of(Source.search(words, few.sourcesThatMaySay(words), before, most + 1, asked.user()), most,
                SourceJson::of, source -> source.id.toString());
    }

    @GET
    @Path("/{id}")
    public Response get(@RestPath String id) {
        return shown(source(id));
    }

    /** Corrects what it is called. Fields that are missing stay as they are; those of null are taken away. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response rename(@RestPath String id, @HeaderParam("If-Match") String ifMatch, JsonNode body) {
        if (ifMatch == null)
            throw asked.problem(428);
        Source source = source(id);
        SourceNames now = SourceNames.of(source);
        SourceNames names = asked.valid(SourceJson.names(body, now));
        if (!IfMatch.allows(ifMatch, SourceJson.etag(source)) || !rename.with(source, names, now.base(), user()))
            throw asked.problem(412);
        return shown(source);
    }

    private static Response shown(Source source) {
        return Response.ok(SourceJson.of(source)).header("ETag", SourceJson.etag(source)).build();
    }

    @GET
    @Path("/{id}/snapshots")
    public PageJson<ClaimJson.SnapshotJson> snapshots(@RestPath String id) {
        return PageJson.whole(Snapshot.of(source(id)).stream().map(ClaimJson.SnapshotJson::of).toList());
    }

    /** Keeps a file. It is looked at before the transaction begins, for that can take a while. */
    @POST
    @Path("/{id}/snapshots")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@RestPath String id, @RestForm("file") FileUpload file) {
        source(id);
        if (file == null)
            throw asked.problem(400);
        try {
            Captured captured = Captured.file(file.uploadedFile());
            return created(QuarkusTransaction.joiningExisting().call(() -> keeping.from(captured, source(id), user())));
        } catch (NotKept e) {
            throw asked.problem(e.reason().status());
        }
    }

    /** Keeps what the source's address shows now. */
    @POST
    @Path("/{id}/snapshots")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response fetch(@RestPath String id) {
        try {
            KeepSource.Sight sight = keeping.look(source(id));
            return created(QuarkusTransaction.joiningExisting().call(() -> keeping.from(sight, source(id), user())));
        } catch (NotKept e) {
            throw asked.problem(e.reason().status());
        } catch (FetchFailed e) {
            throw asked.notFetched(e);
        }
    }

    /** What is at the address now is what counts from now on; the claims leave the queue. */
    @POST
    @Path("/{id}/confirmation")
    @Transactional
    public SourceJson confirm(@RestPath String id) {
        Source source = source(id);
        watch.confirm(source, asked.user());
        return SourceJson.of(source);
    }

    private AppUser user() {
        return AppUser.findById(asked.user().id);
    }

    private Source source(String id) {
        return Source.shown(Asked.uuid(id), asked.user()).orElseThrow(NotFoundException::new);
    }

    private Response created(Snapshot snapshot) {
        return Response.created(URI.create(publicUrl + "/desk/snapshots/" + snapshot.id))
                .entity(ClaimJson.SnapshotJson.of(snapshot)).build();
    }
}
