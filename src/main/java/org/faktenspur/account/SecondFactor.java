package org.faktenspur.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.common.io.BaseEncoding;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * What an account owns beside knowing its password: a secret shared with an app that makes a code of it every half minute
 * (RFC 6238). It counts once its owner has shown a first code.
 */
@Entity
public class SecondFactor extends PanacheEntityBase {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = CODES.getTimeStep();
    /** Telephones' clocks are a little wrong, and people type slowly. */
    private static final int STEPS_OFF = 1;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser account;

    /** The secret as the database keeps it. */
    @Column(name = "secret")
    String kept;

    public Instant begunAt;

    /** Null while it is being set up. */
    public Instant confirmedAt;

    /** The step of the last code that was taken; neither it nor an earlier one is taken again. */
    public long lastStep;

    /** Forgets an attempt that was not finished. */
    static SecondFactor begin(AppUser account, Instant now) {
        delete("account = ?1 and confirmedAt is null", account);
        byte[] key = new byte[SECRET_BYTES];
        RANDOM.nextBytes(key);
        SecondFactor factor = new SecondFactor();
        factor.account = account;
        factor.kept = seal().close(BaseEncoding.base32().encode(key));
        factor.begunAt = now;
        factor.persist();
        return factor;
    }

    static Optional<SecondFactor> beingSetUp(AppUser account) {
        return find("account = ?1 and confirmedAt is null", account).firstResultOptional();
    }

    static Optional<SecondFactor> of(AppUser account) {
        return find("account = ?1 and confirmedAt is not null", account).firstResultOptional();
    }

    public static boolean isSetUp(AppUser account) {
        return of(account).isPresent();
    }

    /** The ids of the accounts that have one. */
    public static Set<UUID> accounts() {
        return new HashSet<>(getEntityManager()
                .createQuery("select account.id from SecondFactor where confirmedAt is not null", UUID.class).getResultList());
    }

    /** Without it the password alone opens the account again. */
    public static void remove(AppUser account) {
        delete("account", account);
        RecoveryCode.delete("account", account);
    }

    /** Whether the account has a second factor that this is a code of, or one of its recovery codes; takes it. */
    static boolean takes(AppUser account, String typed, Instant now) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        return of(account).filter(factor -> factor.take(code, now) || RecoveryCode.take(account, code, now)).isPresent();
    }

    boolean confirm(String typed, Instant now) {
        if (typed == null || !take(typed.replaceAll("\\s", ""), now))
            return false;
        confirmedAt = now;
        return true;
    }

    /** Of two who show the same code at once, on whatever nodes, one gets in. */
    private boolean take(String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF).filter(step -> isCode(code, step))
                .anyMatch(step -> update("lastStep = ?1 where id = ?2 and lastStep < ?1", step, id) == 1);
    }

    /** In base 32, as apps take it when there is no camera; empty while the key is missing. */
    Optional<String> secret() {
        return seal().open(kept);
    }

    private static Seal seal() {
        return Arc.container().instance(Seal.class).get();
    }

    private boolean isCode(String code, long step) {
        return secret().map(secret -> code(secret, Instant.ofEpochSecond(step * STEP.toSeconds())))
                .filter(right -> MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8),
                        code.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** What an app that knows the secret shows at that time. */
    static String code(String secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(BaseEncoding.base32().decode(secret), CODES.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every key of these bytes is one", e);
        }
    }
}
