package org.faktenspur.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import com.google.common.io.BaseEncoding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Stands in once for the code of a telephone that is lost. */
@Entity
public class RecoveryCode extends PanacheEntityBase {

    private static final int HOW_MANY = 10;
    /** 120 bits: that many need no salt and no slow hash. */
    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser account;

    public String codeHash;

    public Instant usedAt;

    /** Makes earlier ones worthless. @return the codes, as they are shown once */
    static List<String> make(AppUser account) {
        delete("account", account);
        return Stream.generate(RecoveryCode::random).limit(HOW_MANY).peek(code -> keep(account, code))
                .map(RecoveryCode::legible)
                .toList();
    }

    private static void keep(AppUser account, String code) {
        RecoveryCode row = new RecoveryCode();
        row.account = account;
        row.codeHash = TokenHash.of(code);
        row.persist();
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BaseEncoding.base32().encode(bytes);
    }

    private static String legible(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** @param code without the dashes */
    static boolean take(AppUser account, String code, Instant now) {
        return update("usedAt = ?1 where account = ?2 and codeHash = ?3 and usedAt is null", now, account,
                TokenHash.of(code.toUpperCase(Locale.ROOT))) == 1;
    }

    static long left(AppUser account) {
        return count("account = ?1 and usedAt is null", account);
    }
}
