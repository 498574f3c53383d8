package org.faktenspur.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;

import org.faktenspur.testing.Way;
import org.faktenspur.topic.Topic;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClaimAboutTest {

    @Test
    @ActivateRequestContext
    void whatIsLookedUpForARareTopicIsWhatIsFoundOneByOneForACommonOne() {
        String name = "Seltenes " + UUID.randomUUID();
        FABIAN.posts("/articles", Map.of("title", "T", "text", "Der Rat hat am Montag vier Kräne bestellt.", "kind", "EXTERNAL",
                "topics", List.of(name))).statusCode(201);
        String own = Way.imported("de", "Der Rat hat am Dienstag fünf Schuten bestellt.").get(0);
        FABIAN.asks().header("If-Match", "*").body("{\"topics\": [\"" + name + "\"]}").patch("/api/v1/claims/" + own).then()
                .statusCode(200);
        Topic topic = Topic.named(name).orElseThrow();
        assertThat(ClaimAbout.isRare(topic.id, 20)).isTrue();
        assertThat(ClaimAbout.isRare(topic.id, 19)).isFalse();
        assertThat(found(topic, false)).hasSize(2).contains(UUID.fromString(own)).isEqualTo(found(topic, true));
        for (Topic each : Topic.byName()) {
            assertThat(found(each, false)).isEqualTo(found(each, true));
            assertThat(Stream.of(ClaimAbout.INHERITED, ClaimAbout.OWN).flatMap(way -> found(each, way).stream()))
                    .containsExactlyInAnyOrderElementsOf(found(each, true));
        }
    }

    private static List<UUID> found(Topic topic, boolean rare) {
        return found(topic, ClaimAbout.condition(rare, "c"));
    }

    private static List<UUID> found(Topic topic, String condition) {
        return Claim.getEntityManager()
                .createQuery("select c.id from Claim c where " + condition + " order by c.id", UUID.class)
                .setParameter("topic", topic.id).getResultList();
    }
}
