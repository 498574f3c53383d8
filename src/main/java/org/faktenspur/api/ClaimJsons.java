package org.faktenspur.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Verdict;
import org.faktenspur.correction.Correction;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.CaseFiles;
import org.faktenspur.workflow.Labels;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Writes claims for the desk, without what the one who asks may not know yet. */
@ApplicationScoped
class ClaimJsons {

    private final String publicUrl;
    private final RequestLocale locale;

    ClaimJsons(@ConfigProperty(name = "faktenspur.public-url") String publicUrl, RequestLocale locale) {
        this.publicUrl = publicUrl;
        this.locale = locale;
    }

    Response created(Claim claim, AppUser viewer) {
        Claim.flush();
        return Response.created(URI.create(publicUrl + "/api/v1/claims/" + claim.id)).entity(of(claim, viewer))
                .header("ETag", etag(claim)).build();
    }

    /** After a change: what was just written counts, with its new version. */
    Response changed(Claim claim, AppUser viewer) {
        Claim.flush();
        return Response.ok(of(claim, viewer)).header("ETag", etag(claim)).build();
    }

    static String etag(Claim claim) {
        return "\"" + claim.version + "\"";
    }

    ClaimJson of(Claim claim, AppUser viewer) {
        return of(List.of(claim), viewer).get(0);
    }

    /** With as many queries as for one. */
    List<ClaimJson> of(List<Claim> claims, AppUser viewer) {
        Map<UUID, List<Correction>> corrections = Correction.of(claims).stream()
                .collect(Collectors.groupingBy(correction -> correction.claim.id));
        Map<UUID, List<Topic>> topics = ClaimAbout.topics(claims);
        return CaseFiles.of(claims).stream().map(file -> of(file, topics.getOrDefault(file.claim().id, List.of()),
                corrections.getOrDefault(file.claim().id, List.of()), viewer)).toList();
    }

    private ClaimJson of(CaseFile file, List<Topic> topics, List<Correction> corrections, AppUser viewer) {
        Claim claim = file.claim();
        boolean shown = file.showsVerdictTo(viewer);
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        return new ClaimJson(claim.id.toString(), publicUrl + claim.path(), claim.article.id.toString(), claim.status,
                claim.text,
                file.quote(), Spans.of(file.spans(false)), Spans.of(file.spans(true)),
                claim.language.code(), topics.stream().map(topic -> topic.name).toList(), claim.claimant,
                claim.claimantKind, claim.modality,
                claim.checkWorthiness,
                ExtractionJson.inWords(claim.reasons, labels), claim.needsContext,
                claim.assignee == null ? null : claim.assignee.username,
                file.contributors().stream().map(user -> user.username).toList(), !file.anchors().isEmpty(), file.flags(),
                file.evidence().stream().map(item -> ClaimJson.EvidenceJson.of(item, viewer)).toList(),
                file.replies().stream().map(ClaimJsons::of).toList(),
                shown && file.verdict() != null ? of(file.verdict()) : null,
                shown || file.verdict() == null ? null : Boolean.TRUE,
                file.reviews().stream().filter(review -> shown || review.decision != null).map(review -> of(review, shown))
                        .toList(),
                corrections.stream().map(ClaimJson.CorrectionJson::of).toList(), file.revision(), claim.version,
                claim.publishedAt);
    }

    static ClaimJson.ReplyJson of(RightOfReply reply) {
        return new ClaimJson.ReplyJson(reply.id.toString(), reply.contacted, reply.channel, reply.askedAt, reply.deadline,
                reply.answer, reply.answeredAt, reply.noContactReason);
    }

    private static ClaimJson.VerdictJson of(Verdict verdict) {
        return new ClaimJson.VerdictJson(verdict.rating, verdict.summary, verdict.rationale, verdict.validAsOf,
                verdict.recheckOn,
                verdict.singleSourceWaiver, verdict.checker.username, verdict.at);
    }

    private static ClaimJson.ReviewJson of(Review review, boolean shown) {
        return new ClaimJson.ReviewJson(review.reviewer.username, shown ? review.blindRating : null, review.decision,
                shown ? review.comment : null,
                review.decidedAt == null ? review.ratedAt : review.decidedAt, review.revision);
    }
}
