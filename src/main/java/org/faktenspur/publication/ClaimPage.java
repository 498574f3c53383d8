package org.faktenspur.publication;

import java.util.Arrays;
import java.util.List;

import org.faktenspur.article.Article;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedEvidence;
import org.faktenspur.claim.Rating;
import org.faktenspur.correction.Correction;
import org.faktenspur.topic.Topic;

import io.quarkus.qute.RawString;

/**
 * A published claim as its page shows it.
 *
 * @param check the version that is shown
 * @param versions newest first
 * @param corrections newest first
 * @param topics what it is about today
 * @param claimReview JSON-LD for search engines; null where there is none
 * @param alsoClaimed what was published about the same claim made elsewhere
 */
record ClaimPage(FactCheck check, List<Version> versions, List<Correction> corrections, List<Topic> topics,
        RawString claimReview, List<FactCheck> alsoClaimed) {

    public String path() {
        return check.path();
    }

    public String picture() {
        return SharePicture.path(check);
    }

    public List<Rating> scale() {
        return Arrays.stream(Rating.values()).filter(Rating::isScalar).toList();
    }

    public boolean isRated(Rating rating) {
        return check.rating == rating;
    }

    public Article article() {
        return check.claim.article;
    }

    /** Whether this is what we say today, and not an earlier version. */
    public boolean isCurrent() {
        return check.supersededAt == null;
    }

    public int newest() {
        return versions.get(0).check().number;
    }

    public boolean isInDoubt() {
        return isCurrent() && check.isInDoubt();
    }

    public List<EvidenceGroup> evidence() {
        return EvidenceGroup.of(check);
    }

    public List<PublishedEvidence> withheld() {
        return check.evidence.stream().filter(PublishedEvidence::withheld).toList();
    }

    public int pieces() {
        return check.open().size();
    }

    public long publishers() {
        return check.open().stream().map(PublishedEvidence::publisher).distinct().count();
    }
}
