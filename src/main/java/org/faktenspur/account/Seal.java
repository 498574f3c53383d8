package org.faktenspur.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * Keeps secrets in the database so that nobody can read them there (AES-GCM). Without a key they lie there as they are, and
 * are sealed at the first start with one.
 */
@ApplicationScoped
class Seal {

    private static final Logger LOG = Logger.getLogger(Seal.class);
    private static final String MARK = "sealed:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SealKey place;
    private volatile List<SecretKey> keys = List.of();

    Seal(@ConfigProperty(name = "faktenspur.second-factor.key") Optional<String> key,
            @ConfigProperty(name = "faktenspur.second-factor.key-file") Optional<Path> file) {
        this.place = new SealKey(key, file);
    }

    /** A key is only made where nothing waits for one that was lost; what an earlier one sealed is sealed anew. */
    @Transactional
    void begin(@Observes StartupEvent start) throws IOException {
        List<SecondFactor> factors = SecondFactor.listAll();
        List<SecondFactor> sealed = factors.stream().filter(factor -> factor.kept.startsWith(MARK)).toList();
        List<SecretKey> found = place.find();
        keys = found.isEmpty() && sealed.isEmpty() ? place.make() : found;
        if (sealed.stream().anyMatch(factor -> open(factor.kept).isEmpty()))
            LOG.error("The key that opens the second factors is not here, or another one is (docs/operating.md). Until it is"
                    + " back, their codes are refused, and only recovery codes open the accounts");
        else if (keys.isEmpty() && !factors.isEmpty())
            LOG.warn("The secrets of second factors lie in the database as they are:"
                    + " set faktenspur.second-factor.key, and they are sealed (docs/operating.md)");
        factors.forEach(factor -> factor.kept = renewed(factor.kept));
    }

    private String renewed(String kept) {
        boolean fresh = kept.startsWith(MARK) && (keys.isEmpty() || opened(kept, keys.get(0)).isPresent());
        return fresh ? kept : open(kept).map(this::close).orElse(kept);
    }

    /** @return what the database keeps */
    String close(String secret) {
        if (keys.isEmpty())
            return secret;
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, keys.get(0), nonce, secret.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        byte[] whole = ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
        return MARK + Base64.getEncoder().encodeToString(whole);
    }

    /** Empty where it was sealed with a key that is not here, or changed since. */
    Optional<String> open(String kept) {
        if (!kept.startsWith(MARK))
            return Optional.of(kept);
        return keys.stream().flatMap(key -> opened(kept, key).stream()).findFirst();
    }

    private static Optional<String> opened(String kept, SecretKey key) {
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(MARK.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] closed = new byte[whole.remaining() - NONCE_BYTES];
        whole.get(nonce).get(closed);
        return run(Cipher.DECRYPT_MODE, key, nonce, closed).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> run(int mode, SecretKey key, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
