package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.faktenspur.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** In memory there is no file to copy: the real thing is tried with the packaged program. */
@QuarkusTest
class BackupTest {

    @Inject
    Backup backup;

    @Test
    void isForAnEmbeddedDatabaseInAFile() {
        assertThat(backup.isPossible()).isFalse();
        Document page = Jsoup
                .parse(SignedIn.as("ada").asks().get("/admin/backups").then().statusCode(200).extract().asString());
        assertThat(page.select("main form")).isEmpty();
    }
}
