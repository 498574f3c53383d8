package org.faktenspur.account;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What secrets are sealed with, in base 64: as the operator sets it, or from a file that lies beside the embedded database
 * and is in none of its backups. Whoever gets hold of the database alone cannot make codes.
 */
record SealKey(Optional<String> setting, Optional<Path> file) {

    private static final int BYTES = 32;

    /** @throws IllegalStateException when there is something, but no key */
    Optional<SecretKey> find() throws IOException {
        if (setting.isPresent())
            return Optional.of(parsed(setting.get(), "faktenspur.second-factor.key"));
        return file.isPresent() && Files.exists(file.get())
                ? Optional.of(parsed(Files.readString(file.get()), file.get().toString()))
                : Optional.empty();
    }

    /** A new one in the file, which only its owner may read; empty where there is to be none. */
    Optional<SecretKey> make() throws IOException {
        if (file.isEmpty())
            return Optional.empty();
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = Files.createDirectories(file.get().toAbsolutePath().getParent());
        // Made for its owner alone, and whole before it has its name.
        Path whole = Files.createTempFile(folder, "second-factor", ".key");
        Files.writeString(whole, Base64.getEncoder().encodeToString(key) + "\n");
        if (Files.exists(file.get()))
            throw new FileAlreadyExistsException(file.get().toString());
        Files.move(whole, file.get());
        return find();
    }

    private static SecretKey parsed(String text, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES)
                return new SecretKeySpec(key, "AES");
        } catch (IllegalArgumentException e) {
            // Said below; what is wrong with it is a part of it.
        }
        throw new IllegalStateException(where + " is not a key: it takes 32 bytes in base 64 (openssl rand -base64 32)");
    }
}
