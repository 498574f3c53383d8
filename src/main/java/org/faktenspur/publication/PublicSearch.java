package org.faktenspur.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.TypedQuery;

import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;
import org.faktenspur.topic.Topic;

/** Looks among the newest fact-checks of every claim, those apart that were retracted; what was published last comes first. */
public final class PublicSearch {

    private static final int MOST_WORDS = 10;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    /** What all that is found has in common comes first in the order, as in the index that the order is read from. */
    private String alike = "f.supersededAt";
    /** Whether those that may be meant are looked up; in an order that an index has, H2 would walk through all others too. */
    private boolean few;

    private PublicSearch() {
        where("f.supersededAt is null and not exists (select 1 from Claim r where r = f.claim and r.status = :retracted)",
                "retracted", ClaimStatus.RETRACTED);
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
        few = ClaimAbout.isRare(topic.id, FactCheck.FEW_ABOUT);
        return where(ClaimAbout.condition(few, "f.claim"), "topic", topic.id);
    }

    public PublicSearch rated(Optional<Rating> rating) {
        rating.ifPresent(wanted -> where("f.rating = :rating", "rating", wanted));
        alike = rating.isPresent() ? "f.supersededAt, f.rating" : alike;
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

    /** Those of these claims, in no order: asked for one, H2 would walk in it through all that was ever published. */
    public List<FactCheck> of(List<UUID> claims) {
        return claims.isEmpty() ? List.of() : where("f.claim.id in :claims", "claims", claims).asked("", 0, claims.size());
    }

    /** Those published before the one with this id; null for all. Ids grow with time. */
    public PublicSearch after(UUID id) {
        return id == null ? this : where("f.id < :after", "after", id);
    }

    public List<FactCheck> first(int limit) {
        return from(0, limit);
    }

    public List<FactCheck> from(int offset, int limit) {
        return asked(" order by " + (few ? "" : alike + ", ") + "f.id desc", offset, limit);
    }

    private List<FactCheck> asked(String order, int offset, int limit) {
        TypedQuery<UUID> ids = FactCheck.getEntityManager().createQuery("select f.id from FactCheck f where "
                + String.join(" and ", conditions) + order, UUID.class);
        values.forEach(ids::setParameter);
        return FactCheck.inOrder(ids.setFirstResult(offset).setMaxResults(limit).getResultList());
    }

    private PublicSearch where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }
}
