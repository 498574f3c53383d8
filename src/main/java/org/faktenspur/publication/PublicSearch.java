package org.faktenspur.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;
import org.faktenspur.topic.Topic;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** Looks among the newest fact-checks of every claim, those apart that were retracted; what was published last comes first. */
public final class PublicSearch {

    private static final int MOST_WORDS = 10;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private PublicSearch() {
        where("f.supersededAt is null and c.status <> :retracted", "retracted", ClaimStatus.RETRACTED);
    }

    public static PublicSearch all() {
        return new PublicSearch();
    }

    public PublicSearch since(Instant since) {
        return where("f.publishedAt >= :since", "since", since);
    }

    public PublicSearch in(Optional<Language> language) {
        language.ifPresent(wanted -> where("f.language = :language", "language", wanted));
        return this;
    }

    public PublicSearch about(Topic topic) {
        return where("c.id in (select a.claimId from ClaimAbout a where a.topicId = :topic)", "topic", topic.id);
    }

    public PublicSearch rated(Optional<Rating> rating) {
        rating.ifPresent(wanted -> where("f.rating = :rating", "rating", wanted));
        return this;
    }

    /** Every word has to occur in the claim or in the short answer. */
    public PublicSearch saying(String query) {
        String[] words = query == null || query.isBlank() ? new String[0]
                : query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < words.length && i < MOST_WORDS; i++)
            where("lower(f.text || ' ' || f.summary) like :word" + i + " escape '!'", "word" + i,
                    "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        return this;
    }

    /** Those of these claims. */
    public List<FactCheck> of(List<UUID> claims) {
        return claims.isEmpty() ? List.of() : where("c.id in :claims", "claims", claims).query().list();
    }

    /** Those published before the one with this id; null for all. Ids grow with time. */
    public PublicSearch after(UUID id) {
        return id == null ? this : where("f.id < :after", "after", id);
    }

    public List<FactCheck> first(int limit) {
        return from(0, limit);
    }

    public List<FactCheck> from(int offset, int limit) {
        return query().range(offset, offset + limit - 1).list();
    }

    /** Where a published claim is read, and since when it says what it says. */
    public record Address(UUID claim, String text, Instant publishedAt) {

        String path() {
            return FactCheck.path(claim, text);
        }
    }

    /** Only their addresses; the oldest claim comes first, so that a part of them stays what it is. */
    List<Address> addresses(int offset, int limit) {
        return FactCheck.find("select c.id, f.text, f.publishedAt from FactCheck f join f.claim c where "
                + String.join(" and ", conditions) + " order by c.id", values).range(offset, offset + limit - 1)
                .project(Address.class).list();
    }

    public long count() {
        return FactCheck.count("from FactCheck f join f.claim c where " + String.join(" and ", conditions), values);
    }

    private PanacheQuery<FactCheck> query() {
        return FactCheck.find("from FactCheck f join fetch f.claim c join fetch c.article where "
                + String.join(" and ", conditions) + " order by f.id desc", values);
    }

    private PublicSearch where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }
}
