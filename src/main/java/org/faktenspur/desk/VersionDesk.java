package org.faktenspur.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.article.ArticleRevision;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Each version of an article's text beside the one before. */
@Path("/desk/articles/{id}/revisions/{number:\\d+}")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class VersionDesk {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance version(Versions page);
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath int number) {
        ArticleRevision revision = ArticleRevision.numbered(id, number).orElseThrow(NotFoundException::new);
        if (revision.isPending())
            return Response.seeOther(URI.create("/desk/articles/" + id + "/splitting")).build();
        return Response.ok(Templates.version(Versions.of(revision, ArticleRevision.numbered(id, number - 1)))).build();
    }
}
