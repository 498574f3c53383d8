package org.faktenspur.api;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.Newsroom;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.publication.ReadersSearch;
import org.faktenspur.text.Language;
import org.faktenspur.web.PublicApi;
import org.faktenspur.workflow.Labels;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Published fact-checks in the shape of Google's Fact Check Tools API, so that its clients work here too. */
@Path("/api/v1/claims:search")
@Produces(Json.TYPE)
@PublicApi
public class ClaimSearchResource {

    /** In days; older than that is everything. */
    private static final int LONGEST_AGE = 36_500;

    private final ReadersSearch search;
    private final Asked asked;
    private final Clock clock;
    private final String publicUrl;

    ClaimSearchResource(ReadersSearch search, Asked asked, Clock clock,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.search = search;
        this.asked = asked;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    record Found(List<FoundClaim> claims, String nextPageToken) {
    }

    record FoundClaim(String text, String claimant, String claimDate, List<FoundReview> claimReview) {
    }

    record FoundReview(Site publisher, String url, String title, Instant reviewDate, String textualRating,
            String languageCode) {
    }

    record Site(String name, String site) {
    }

    @GET
    public Found search(@QueryParam("query") String query, @QueryParam("languageCode") String language,
            @QueryParam("reviewPublisherSiteFilter") String site, @QueryParam("maxAgeDays") Integer maxAgeDays,
            @QueryParam("pageSize") Integer pageSize, @QueryParam("pageToken") String pageToken,
            @QueryParam("offset") Integer offset) {
        int size = pageSize == null ? 10 : Math.min(100, Math.max(1, pageSize));
        int from = start(pageToken, offset);
        Instant since = maxAgeDays == null || maxAgeDays > LONGEST_AGE ? Instant.EPOCH
                : clock.instant().minus(Duration.ofDays(maxAgeDays));
        boolean elsewhere = site != null && !site.equalsIgnoreCase(host());
        Optional<Language> wanted = language(language);
        boolean unspoken = wanted.isEmpty() && language != null && !language.isBlank();
        List<FactCheck> found = elsewhere || unspoken ? List.of()
                : search.find(query, wanted, since, from, size).checks();
        String next = found.size() > size ? Integer.toString(from + size) : null;
        return new Found(found.stream().limit(size).map(this::json).toList(), next);
    }

    /** "de", "DE" and "de-AT" are German. */
    private static Optional<Language> language(String tag) {
        String code = tag == null ? "" : Locale.forLanguageTag(tag.strip()).getLanguage();
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }

    private int start(String pageToken, Integer offset) {
        try {
            return Math.max(0, pageToken != null ? Integer.parseInt(pageToken) : offset == null ? 0 : offset);
        } catch (NumberFormatException e) {
            throw asked.problem(400);
        }
    }

    private FoundClaim json(FactCheck check) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(check.language.code()));
        FoundReview review = new FoundReview(new Site(Newsroom.currentName(), host()), publicUrl + check.path(),
                check.summary,
                check.publishedAt, labels.rating(check.rating), check.language.code());
        String claimant = check.claimant != null ? check.claimant : check.claim.article.publisher;
        String made = check.claim.article.publishedOn == null ? null : check.claim.article.publishedOn + "T00:00:00Z";
        return new FoundClaim(check.text, claimant, made, List.of(review));
    }

    private String host() {
        return URI.create(publicUrl).getHost();
    }
}
