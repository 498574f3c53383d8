package org.faktenspur.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The links in mails: signed, so that they work for whoever got the mail, signed in or not, and cannot be guessed. */
enum MailLink {

    CONFIRM {
        /** Of another address than the one it was sent to it is worth nothing. */
        @Override
        String about(Mailbox mailbox) {
            return mailbox.address + " " + mailbox.confirmBy;
        }

        @Override
        boolean worksAt(Mailbox mailbox, Instant now) {
            return mailbox.address != null && mailbox.confirmBy != null && mailbox.confirmBy.isAfter(now);
        }
    },
    STOP {
        @Override
        String about(Mailbox mailbox) {
            return "";
        }

        @Override
        boolean worksAt(Mailbox mailbox, Instant now) {
            return true;
        }
    };

    private static final String ALGORITHM = "HmacSHA256";

    abstract String about(Mailbox mailbox);

    abstract boolean worksAt(Mailbox mailbox, Instant now);

    public boolean isConfirmation() {
        return this == CONFIRM;
    }

    String token(Mailbox mailbox) {
        return mailbox.id + "." + seal(mailbox);
    }

    /** The mailbox that the link is of; empty for one that is old or made up. */
    Optional<Mailbox> open(String token, Instant now) {
        int cut = token.indexOf('.');
        return cut < 0 ? Optional.empty()
                : id(token.substring(0, cut)).flatMap(Mailbox::withOwner)
                        .filter(mailbox -> worksAt(mailbox, now) && same(seal(mailbox), token.substring(cut + 1)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(Mailbox mailbox) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(mailbox.secret), ALGORITHM));
            String sealed = name() + " " + mailbox.id + " " + about(mailbox);
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
