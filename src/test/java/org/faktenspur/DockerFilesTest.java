package org.faktenspur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No engine runs them here, so at least they are read. */
class DockerFilesTest {

    private static final Path FOLDER = Path.of("docker");

    @Test
    @SuppressWarnings("unchecked")
    void composeHasTwoNodesThatCannotWriteAndWhatTheyNeed() throws IOException {
        Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(FOLDER.resolve("compose.yaml")));
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) compose.get("services");
        assertThat(services).containsOnlyKeys("app1", "app2", "database", "proxy");
        assertThat(services.get("app2")).containsEntry("read_only", true).isEqualTo(services.get("app1"));
    }

    @Test
    void everyValueThatComposeAsksForIsInTheExample() throws IOException {
        String example = Files.readString(FOLDER.resolve(".env.example"));
        String compose = Files.readString(FOLDER.resolve("compose.yaml"));
        Pattern.compile("\\$\\{(\\w+)}").matcher(compose).results()
                .forEach(asked -> assertThat(example).contains(asked.group(1) + "="));
    }

    @Test
    void theImageRunsWhatTheBuildMakesAndNotAsRoot() throws IOException {
        String dockerfile = Files.readString(FOLDER.resolve("Dockerfile"));
        assertThat(dockerfile).contains("USER 10001", "quarkus-run.jar", "/q/health/ready", "-Ppostgresql");
    }
}
