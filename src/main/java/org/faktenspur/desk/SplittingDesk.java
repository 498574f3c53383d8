package org.faktenspur.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.article.Article;
import org.faktenspur.intake.Splitting;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far a long text is split, and the means to stop it or have it go on. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class SplittingDesk {

    private final RequestLocale locale;

    SplittingDesk(RequestLocale locale) {
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance splitting(Article article, Splitting splitting);
    }

    /** When there is nothing left to wait for, the article itself. */
    @GET
    @Path("articles/{id}/splitting")
    public Response show(@RestPath UUID id) {
        Article article = Article.<Article> findByIdOptional(id).orElseThrow(NotFoundException::new);
        return Splitting.of(article).filter(splitting -> !splitting.isDone())
                .map(splitting -> Response.ok(Templates.splitting(article, splitting)).build())
                .orElseGet(() -> to("/desk/articles/" + id));
    }

    @POST
    @Path("articles/{id}/splitting")
    @Transactional
    public Response change(@RestPath UUID id, @RestForm boolean resume) {
        Article article = Article.locked(id).orElseThrow(NotFoundException::new);
        Splitting.of(article).ifPresent(resume ? Splitting::resume : Splitting::cancel);
        return to("/desk/articles/" + id + "/splitting");
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(locale.in(path))).build();
    }
}
