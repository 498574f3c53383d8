package org.faktenspur.admin;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.search.LiveIndex;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far the search index of this node is, and having it built anew. */
@Path("/admin/search")
@RolesAllowed("ADMIN")
@Produces("text/html;charset=UTF-8")
public class SearchIndexResource {

    private final LiveIndex index;

    SearchIndexResource(LiveIndex index) {
        this.index = index;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance search(int documents, long lag, LiveIndex.Progress progress);
    }

    @GET
    public TemplateInstance show() {
        return Templates.search(index.size(), index.lag(), index.progress());
    }

    @POST
    public Response rebuild() {
        index.rebuild();
        return Response.seeOther(URI.create("/admin/search")).build();
    }
}
