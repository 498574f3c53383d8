package org.faktenspur.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.Newsroom;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.correction.Correction;
import org.faktenspur.correction.Retraction;
import org.faktenspur.workflow.Labels;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What readers see. Everything comes from published fact-checks, never from what the desk works on. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class PublicPages {

    private static final int LATEST = 30;

    private final String publicUrl;

    PublicPages(@ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance home(String newsroom, List<FactCheck> checks, List<Correction> corrections);

        static native TemplateInstance claim(ClaimPage page);

        static native TemplateInstance article(Article article, String text, List<FactCheck> checks);

        static native TemplateInstance corrections(List<Correction> corrections, List<Retraction> retractions);

        static native TemplateInstance methodology(Rating[] ratings);
    }

    /**
     * A claim as readers see it.
     *
     * @param claimReview JSON-LD for search engines; null for the newsroom's own texts and for what was retracted
     */
    record ClaimPage(FactCheck check, Article article, List<FactCheck> versions, List<Correction> corrections,
            Optional<Retraction> retraction, boolean inDoubt, RawString claimReview) {
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(Newsroom.currentName(), FactCheck.latest(LATEST), Correction.latest(5));
    }

    @GET
    @Path("claims/{id}{slug:(/[^/]*)?}")
    public TemplateInstance claim(@RestPath String id, @RestPath String slug) {
        Claim claim = Claim.withArticle(uuid(id)).orElseThrow(NotFoundException::new);
        FactCheck check = FactCheck.current(claim).orElseThrow(NotFoundException::new);
        boolean retracted = claim.status == ClaimStatus.RETRACTED;
        List<Correction> corrections = Correction.of(claim);
        return Templates.claim(new ClaimPage(check, claim.article, FactCheck.all(claim), corrections,
                retracted ? Retraction.of(claim) : Optional.empty(), !retracted && claim.status != ClaimStatus.PUBLISHED,
                retracted ? null : claimReview(check, claim.article, corrections)));
    }

    private RawString claimReview(FactCheck check, Article article, List<Correction> corrections) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(check.language.code()));
        return ClaimReview.of(check, article, corrections, labels.rating(check.rating), Newsroom.currentName(), publicUrl)
                .map(RawString::new).orElse(null);
    }

    @GET
    @Path("articles/{id}{slug:(/[^/]*)?}")
    public TemplateInstance article(@RestPath String id, @RestPath String slug) {
        Article article = Article.<Article> findByIdOptional(uuid(id)).filter(FactCheck::isPublic)
                .orElseThrow(NotFoundException::new);
        String text = article.showsFullText() ? ArticleRevision.current(article).text : null;
        return Templates.article(article, text,
                FactCheck.of(article).stream().filter(check -> check.claim.status != ClaimStatus.RETRACTED).toList());
    }

    @GET
    @Path("corrections")
    public TemplateInstance corrections() {
        return Templates.corrections(Correction.latest(100), Retraction.latest(100));
    }

    @GET
    @Path("methodology")
    public TemplateInstance methodology() {
        return Templates.methodology(Rating.values());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
