package org.faktenspur.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.notification.Notification;

/**
 * What a stretch of the audit chain changed, for the pages that are open.
 *
 * @param claims that were changed
 * @param articles that were changed themselves or through one of their claims
 * @param told the accounts that were notified of something
 */
record News(Set<UUID> claims, Set<UUID> articles, Set<UUID> told) {

    private static final Set<String> OTHER_CLAIMS = Set.of("into", "from", "claim");
    private static final Pattern AN_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @param watched the articles that somebody looks at */
    static News of(List<AuditEntry> entries, Collection<UUID> watched) {
        if (entries.isEmpty())
            return new News(Set.of(), Set.of(), Set.of());
        Set<UUID> claims = new HashSet<>();
        Set<UUID> articles = new HashSet<>();
        for (AuditEntry entry : entries)
            if (Topic.isAboutAClaim(entry)) {
                claims.add(entry.subjectId);
                entry.data.forEach((key, value) -> addClaim(claims, key, value));
            } else {
                articles.add(entry.subjectId);
            }
        if (!watched.isEmpty() && !claims.isEmpty())
            articles.addAll(Anchor.articlesWith(claims, watched));
        return new News(claims, articles,
                Notification.toldBetween(entries.get(0).number, entries.get(entries.size() - 1).number));
    }

    /** A merger or a cut names the other claim that it is about. */
    private static void addClaim(Set<UUID> claims, String key, Object value) {
        if (OTHER_CLAIMS.contains(key) && value instanceof String text && AN_ID.matcher(text).matches())
            claims.add(UUID.fromString(text));
    }

    boolean concerns(Topic topic) {
        return switch (topic.kind()) {
            case CLAIM -> claims.contains(topic.id());
            case ARTICLE -> articles.contains(topic.id());
            case CLAIMS -> !claims.isEmpty();
            case NOTHING -> false;
        };
    }
}
