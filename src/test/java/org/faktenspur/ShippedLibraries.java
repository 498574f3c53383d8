package org.faktenspur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Whether a newsroom may pass on what ships. Runs in <code>mvn verify</code> alone, after packaging, on the bill of materials
 * and the packaged libraries; the name keeps it out of <code>mvn test</code>, where neither is there.
 */
class ShippedLibraries {

    /**
     * As the bill of materials spells them. EPL and MPL ask for the source of what was changed in the library, and nothing
     * was; of those that offer a choice between the GPL and another, the other is taken.
     */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0",
            "EPL 1.0", "EPL-2.0", "MPL-2.0", "Bouncy Castle Licence", "Public Domain",
            "CC0-1.0");
    private static final Path BILL = Path.of("target/bom.json");
    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

    private static Stream<JsonNode> components() throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(BILL.toFile()).get("components").spliterator(), false);
    }

    private static List<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(entry -> Stream
                        .of(entry.path("license").path("id"), entry.path("license").path("name"), entry.path("expression"))
                        .map(JsonNode::asText).filter(text -> !text.isEmpty()).findFirst().orElse("unknown"))
                .toList();
    }

    @Test
    void nothingShipsUnderALicenceThatBindsTheNewsroom() throws IOException {
        Set<String> refused = components().filter(component -> licences(component).stream().noneMatch(ALLOWED::contains))
                .map(component -> component.get("purl").asText() + " " + licences(component))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused).isEmpty();
    }

    @Test
    void theBillNamesEverythingThatShips() throws IOException {
        Set<String> named = components().map(component -> component.get("group").asText() + "."
                + component.get("name").asText() + "-" + component.get("version").asText()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            List<String> libraries = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar"))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(100)
                    .allSatisfy(library -> assertThat(named).anyMatch(library::startsWith));
        }
    }
}
