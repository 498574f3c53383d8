package org.faktenspur.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuditRecordTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theDatabaseItselfRefusesToChangeAnEntry() {
        assertThatThrownBy(() -> run("update audit_entry set verb = 'nothing'")).isInstanceOf(SQLException.class);
    }

    @Test
    void theDatabaseItselfRefusesToDeleteAnEntry() {
        assertThatThrownBy(() -> run("delete from audit_entry where number = 1")).isInstanceOf(SQLException.class);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void entriesWrittenAtTheSameMomentStandInOneChain() {
        List<String> claims = Way.imported("de",
                "Der Rat hat 40 Millionen Euro bewilligt. Die Stadt baut zwei Häfen. Der Bund zahlt 3 Millionen Euro.");
        IntStream.range(0, 24).parallel().forEach(i -> FABIAN.posts("/claims/" + claims.get(i % claims.size()) + "/comments",
                Map.of("text", "Gleichzeitig " + i)).statusCode(201));
        ERIKA.gets("/audit/verification").then().statusCode(200).body("valid", equalTo(true)).body("firstBroken", nullValue());
    }

    @Test
    void theChainIsWalkedWhenSomebodyAsksAndTheResultStays() {
        SignedIn.as("erika").asks().post("/admin/audit").then().statusCode(303);
        assertThat(SignedIn.as("ada").asks().get("/admin/audit").asString()).contains("Die Kette ist ganz", "Erika");
    }

    @Test
    void editorsAndAdministratorsSeeTheRecord() {
        for (var who : List.of(ERIKA, ADA))
            who.asks().accept("text/html").get("/admin/audit").then().statusCode(200);
        FABIAN.asks().accept("text/html").get("/admin/audit").then().statusCode(403);
        FABIAN.asks().accept("text/html").post("/admin/audit").then().statusCode(403);
        given().redirects().follow(false).get("/admin/audit").then().statusCode(303);
    }
}
