package org.faktenspur.desk;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.article.Article;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.search.SimilarClaims;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** An article at the desk, each sentence with its state, and its claims beside their passages. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ReadingDesk {

    private final CurrentUser user;
    private final RequestLocale locale;
    private final SimilarClaims similar;

    ReadingDesk(CurrentUser user, RequestLocale locale, SimilarClaims similar) {
        this.similar = similar;
        this.user = user;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance reading(ReadingPage page);

        static native TemplateInstance cardBody(Article article, CardBody body);
    }

    @GET
    @Path("articles/{id}")
    public Response show(@RestPath UUID id, @QueryParam("at") int at, @QueryParam("k") int k,
            @QueryParam("do") String verb, @QueryParam("orphan") UUID orphan, @QueryParam("act") long act) {
        String asked = verb != null && ReadingActs.WITH_A_FORM.contains(verb) ? verb : null;
        ReadingPage page = page(id, new ReadingPage.View(at, k, asked, orphan, act, null, Map.of()));
        return page.text().lines().isEmpty() ? Response.seeOther(URI.create("/desk/articles/" + id + "/splitting")).build()
                : Response.ok(Templates.reading(page)).build();
    }

    /** The desk as it is after something was refused. */
    TemplateInstance again(UUID id, ReadingPage.View view) {
        return Templates.reading(page(id, view));
    }

    private ReadingPage page(UUID id, ReadingPage.View view) {
        Article article = Article.atDesk(id).orElseThrow(NotFoundException::new);
        return ReadingPage.of(article, user.required(), view, label(), locale.current(), similar);
    }

    /** What a card says in focus, for a script that moves the focus without loading the page again. */
    @GET
    @Path("articles/{id}/cards/{claim}")
    public TemplateInstance card(@RestPath UUID id, @RestPath UUID claim, @QueryParam("at") int at, @QueryParam("k") int k) {
        Claim found = Claim.withArticle(claim).orElseThrow(NotFoundException::new);
        Article article = Article.atDesk(id).orElseThrow(NotFoundException::new);
        return Templates.cardBody(article, CardBody.of(Card.alone(found, user.required(), at, k), locale.current(), similar));
    }

    private Function<SentenceState, String> label() {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        Map<SentenceState, String> words = new HashMap<>();
        for (SentenceState state : SentenceState.values())
            words.put(state, labels.sentenceState(state));
        return words::get;
    }
}
