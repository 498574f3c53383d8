package org.faktenspur.live;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;

/**
 * What an open page shows, and so which changes concern it: one claim, one article, or all claims.
 *
 * @param id null where it is about all of them
 */
record Topic(Kind kind, UUID id) {

    enum Kind {
        CLAIM,
        ARTICLE,
        CLAIMS,
        NOTHING
    }

    /** @param text as pages name it: "claim:…", "article:…", "claims"; anything else is a page that shows nothing of it */
    static Topic of(String text) {
        String[] parts = text == null ? new String[0] : text.split(":", 2);
        try {
            if (parts.length == 2 && parts[0].equals("claim"))
                return new Topic(Kind.CLAIM, UUID.fromString(parts[1]));
            if (parts.length == 2 && parts[0].equals("article"))
                return new Topic(Kind.ARTICLE, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException e) {
            return new Topic(Kind.NOTHING, null);
        }
        return new Topic("claims".equals(text) ? Kind.CLAIMS : Kind.NOTHING, null);
    }

    Optional<UUID> claim() {
        return kind == Kind.CLAIM ? Optional.of(id) : Optional.empty();
    }

    Optional<UUID> article() {
        return kind == Kind.ARTICLE ? Optional.of(id) : Optional.empty();
    }

    /** The claim that an account looks at must be there; an account may look at every one. */
    boolean exists() {
        return kind != Kind.CLAIM || Claim.findByIdOptional(id).isPresent();
    }

    /** Who looks at it, for others to see. */
    void isSeenBy(UUID line, UUID account, Instant now) {
        claim().ifPresent(claim -> new Presence(line, AppUser.findById(account), Claim.findById(claim), now).persist());
    }

    static boolean isAboutAClaim(AuditEntry entry) {
        return Claim.SUBJECT.equals(entry.subject);
    }
}
