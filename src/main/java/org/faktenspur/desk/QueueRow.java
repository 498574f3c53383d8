package org.faktenspur.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.SentenceState;

/** A claim as a line of a list. */
record QueueRow(Claim claim, Set<Flag> flags, Duration waiting) {

    /** Of claims that are at hand, with one query for all their flags. */
    static List<QueueRow> of(Collection<Claim> claims, Instant now) {
        Map<UUID, Set<Flag>> flags = ClaimFlag.of(claims).stream().collect(Collectors.groupingBy(raised -> raised.claim.id,
                Collectors.mapping(raised -> raised.flag, Collectors.toSet())));
        return claims.stream().map(claim -> new QueueRow(claim, flags.getOrDefault(claim.id, Set.of()),
                Duration.between(claim.statusSince, now))).toList();
    }

    /** As marks name it. */
    public String state() {
        return SentenceState.of(claim.status, flags.contains(Flag.DISPUTED)).key();
    }

    public long hours() {
        return Math.max(0, waiting.toHours());
    }

    public long days() {
        return hours() / 24;
    }

    public String worth(Locale locale) {
        return String.format(locale, "%.2f", claim.checkWorthiness);
    }
}
