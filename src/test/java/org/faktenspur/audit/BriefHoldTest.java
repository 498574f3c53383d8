package org.faktenspur.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.faktenspur.testing.PostgresForTests;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BriefHoldTest {

    private static String patience() {
        return (String) AuditHead.getEntityManager()
                .createNativeQuery("select current_setting('idle_in_transaction_session_timeout')").getSingleResult();
    }

    @Test
    void whoHoldsTheHeadAndStandsStillLosesItAfterSecondsAndNobodyElseDoes() {
        assumeTrue(PostgresForTests.isWanted(), "the embedded database has one node alone");
        assertThat(QuarkusTransaction.requiringNew().call(() -> {
            AuditHead.locked();
            return patience();
        })).isEqualTo("10s");
        assertThat(QuarkusTransaction.requiringNew().call(BriefHoldTest::patience)).isEqualTo("1min");
    }
}
