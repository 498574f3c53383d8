package org.faktenspur.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.faktenspur.claim.Claim;

/** In which order the {@link Queue} comes, in the words of a query about a claim c; and how a place in it is named. */
public enum QueueOrder {
    NEWEST("c.id", "c.id desc", "c.id < :id", claim -> null),
    TEXT("c.position", "c.position, c.id", "c.position >= :value and (c.position > :value or c.id > :id)",
            claim -> claim.position),
    AGE("c.statusSince", "c.statusSince, c.id", "c.statusSince >= :value and (c.statusSince > :value or c.id > :id)",
            claim -> claim.statusSince),
    CHECK_WORTHINESS("c.checkWorthiness", "c.checkWorthiness desc, c.id desc",
            "c.checkWorthiness <= :value and (c.checkWorthiness < :value or c.id < :id)", claim -> claim.checkWorthiness);

    private final String key;
    private final String by;
    private final String behind;
    private final Function<Claim, Object> value;

    /** @param behind begins with a bound that an index can be entered at */
    QueueOrder(String key, String by, String behind, Function<Claim, Object> value) {
        this.key = key;
        this.by = by;
        this.behind = behind;
        this.value = value;
    }

    String key() {
        return key;
    }

    String by() {
        return by;
    }

    /** Of this order's values and ids as the parts of a query name them. */
    String ofParts() {
        return by.replace(key, "q.place").replace("c.id", "q.id");
    }

    /** A bound that all keep to: by it H2 knows for certain which index is the list's own. */
    String whole() {
        return switch (this) {
            case AGE -> " and c.statusSince >= :whole";
            case CHECK_WORTHINESS -> " and c.checkWorthiness <= :whole";
            default -> "";
        };
    }

    Object bound() {
        return this == AGE ? Instant.EPOCH : (Object) 1.0;
    }

    /** Where a claim stands. */
    String place(Claim claim) {
        return this == NEWEST ? claim.id.toString() : value.apply(claim) + "_" + claim.id;
    }

    /** What is behind the place that {@link #at} reads. */
    String behind() {
        return behind;
    }

    /**
     * What {@link #behind} has to be told.
     *
     * @throws IllegalArgumentException when it is no such place
     */
    Map<String, Object> at(String place) {
        int cut = place.lastIndexOf('_');
        try {
            Map<String, Object> at = new HashMap<>(Map.of("id", UUID.fromString(place.substring(cut + 1))));
            if (this != NEWEST)
                at.put("value", read(place.substring(0, Math.max(0, cut))));
            return at;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(place, e);
        }
    }

    private Object read(String text) {
        return switch (this) {
            case NEWEST -> null;
            case TEXT -> Integer.valueOf(text);
            case AGE -> Instant.parse(text);
            case CHECK_WORTHINESS -> Double.valueOf(text);
        };
    }
}
