package org.faktenspur.account;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What secrets are sealed with, in base 64: as the operator sets it, or from a file that lies beside the embedded database
 * and is in none of its backups. Whoever gets hold of the database alone cannot make codes.
 */
record SealKey(Optional<String> setting, Optional<Path> file) {

    private static final int BYTES = 32;

    /**
     * @return the one that seals, and behind it those before it, which still open; empty for none
     * @throws IllegalStateException when there is something, but no key
     */
    List<SecretKey> find() throws IOException {
        if (setting.isPresent())
            return parsed(setting.get(), "faktenspur.second-factor.key");
        return file.isPresent() && Files.exists(file.get()) ? parsed(Files.readString(file.get()), file.get().toString())
                : List.of();
    }

    /** A new one in the file, which only its owner may read; none where there is to be no file. */
    List<SecretKey> make() throws IOException {
        if (file.isEmpty())
            return List.of();
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

    private static List<SecretKey> parsed(String text, String where) {
        return Stream.of(text.strip().split("[,\\s]+")).map(key -> one(key, where)).toList();
    }

    private static SecretKey one(String text, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == BYTES)
                return new SecretKeySpec(key, "AES");
        } catch (IllegalArgumentException e) {
            // Said below; what is wrong with it is a part of it.
        }
        throw new IllegalStateException(where + " is not a key: it takes 32 bytes in base 64 (openssl rand -base64 32)");
    }
}
