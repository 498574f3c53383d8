package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A link with which somebody chooses their password, once: when they are new, or when they forgot it. */
@Entity
public class Invitation extends GivenToken {

    static final Duration VALID = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by")
    public AppUser invitedBy;

    public Instant createdAt;

    public Instant usedAt;

    /**
     * Makes earlier links of the account worthless.
     *
     * @return the path of the page that it opens; it can't be read again
     */
    public static String send(AppUser account, AppUser invitedBy, Instant now) {
        update("usedAt = ?1 where account = ?2 and usedAt is null", now, account);
        Invitation invitation = new Invitation();
        invitation.invitedBy = invitedBy;
        invitation.createdAt = now;
        return "/invitations/" + invitation.give(account, now.plus(VALID));
    }

    static Optional<Invitation> opening(String token, Instant now) {
        return Invitation.<Invitation> find("from Invitation i join fetch i.account where i.tokenHash = ?1 and i.usedAt is null"
                + " and i.expiresAt > ?2", TokenHash.of(token), now).firstResultOptional()
                .filter(invitation -> invitation.account.isActive());
    }

    /** Ends what was open under the old password. */
    void accept(String password, Instant now) {
        usedAt = now;
        account.choosePassword(password);
        account.signOutEverywhere();
    }
}
