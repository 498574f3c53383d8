package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.faktenspur.testing.PostgresForTests;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** In memory there is no file to copy: the real thing is tried with the packaged program. */
@QuarkusTest
class BackupTest {

    @Inject
    Backup backup;

    @Test
    void isForTheEmbeddedDatabaseAlone() {
        assertThat(backup.isPossible()).isEqualTo(!PostgresForTests.isWanted());
    }
}
