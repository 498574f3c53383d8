package org.faktenspur.publication;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.Correction;
import org.faktenspur.correction.Retraction;
import org.faktenspur.search.ClaimMatch;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** The public record of one claim: as a page, as what is left of it after a retraction, and small for other sites. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@ForReaders
public class ClaimPages {

    private final ClaimReview claimReview;

    ClaimPages(ClaimReview claimReview) {
        this.claimReview = claimReview;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance claim(ClaimPage page);

        static native TemplateInstance tombstone(FactCheck check, Retraction retraction);

        static native TemplateInstance embed(FactCheck check, Correction correction, Retraction retraction);
    }

    @GET
    @Path("claims/{id}{slug:(/[^/]*)?}")
    public TemplateInstance claim(@RestPath String id, @RestPath String slug, @RestQuery String version) {
        FactCheck newest = Published.check(id);
        if (newest.isRetracted())
            return Templates.tombstone(newest, Retraction.of(newest.claim).orElseThrow());
        List<FactCheck> checks = FactCheck.all(newest.claim);
        FactCheck shown = version == null ? newest : numbered(checks, version);
        List<Correction> corrections = Correction.of(newest.claim);
        RawString review = shown == newest ? claimReview.script(newest, corrections).map(RawString::new).orElse(null) : null;
        List<Topic> topics = ClaimAbout.of(newest.claim).stream().map(ClaimAbout.About::topic).toList();
        return Templates.claim(new ClaimPage(shown, Version.of(checks, corrections), corrections, topics, review,
                alsoClaimed(newest)));
    }

    private static List<FactCheck> alsoClaimed(FactCheck check) {
        return PublicSearch.all().of(ClaimMatch.sameAs(check.claim).stream().map(claim -> claim.id).toList());
    }

    /** The only page that other sites may frame. */
    @GET
    @Path("embed/claims/{id}")
    public TemplateInstance embed(@RestPath String id) {
        FactCheck check = Published.check(id);
        Correction correction = Correction.of(check.claim).stream().findFirst().orElse(null);
        return Templates.embed(check, correction, check.isRetracted() ? Retraction.of(check.claim).orElseThrow() : null);
    }

    private static FactCheck numbered(List<FactCheck> checks, String number) {
        return checks.stream().filter(check -> Integer.toString(check.number).equals(number)).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
