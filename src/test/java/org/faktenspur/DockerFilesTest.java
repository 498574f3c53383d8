package org.faktenspur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
    @SuppressWarnings("unchecked")
    void whatComposePassesOnOnlyIfItIsThereIsInTheExampleToo() throws IOException {
        String example = Files.readString(FOLDER.resolve(".env.example"));
        Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(FOLDER.resolve("compose.yaml")));
        Map<String, Object> settings = at(compose, "services", "app1", "environment");
        assertThat(settings).containsEntry("FAKTENSPUR_MAIL_SERVER", null);
        settings.forEach((name, value) -> assertThat(value != null || example.contains("#" + name + "=")).as(name).isTrue());
    }

    @Test
    void theImageRunsWhatTheBuildMakesAndNotAsRoot() throws IOException {
        String dockerfile = Files.readString(FOLDER.resolve("Dockerfile"));
        assertThat(dockerfile).contains("USER 10001", "quarkus-run.jar", "/q/health/ready", "' 200 '", "-Ppostgresql",
                "-XX:SharedArchiveFile=app-cds.jsa");
    }

    @Test
    @SuppressWarnings("unchecked")
    void kubernetesRunsTwoNodesThatCannotWriteAndAsksForTheHealthThereIs() throws IOException {
        Map<String, Map<String, Object>> byKind = new HashMap<>();
        new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(Files.readString(FOLDER.resolve("kubernetes.yaml")))
                .forEach(part -> byKind.put((String) ((Map<String, Object>) part).get("kind"), (Map<String, Object>) part));
        assertThat(byKind).containsOnlyKeys("Deployment", "Service", "PodDisruptionBudget", "Ingress");
        Map<String, Object> deployment = (Map<String, Object>) byKind.get("Deployment").get("spec");
        Map<String, Object> pod = at(deployment, "template", "spec");
        Map<String, Object> container = ((List<Map<String, Object>>) pod.get("containers")).get(0);
        assertThat(deployment).containsEntry("replicas", 2);
        assertThat(at(container, "securityContext")).containsEntry("readOnlyRootFilesystem", true);
        assertThat(at(container, "startupProbe", "httpGet")).containsEntry("path", "/q/health/started");
        assertThat(at(container, "livenessProbe", "httpGet")).containsEntry("path", "/q/health/live");
        assertThat(at(container, "readinessProbe", "httpGet")).containsEntry("path", "/q/health/ready");
        assertThat(at(byKind.get("Service"), "spec", "selector")).isEqualTo(at(deployment, "selector", "matchLabels"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> part, String... path) {
        for (String step : path)
            part = (Map<String, Object>) part.get(step);
        return part;
    }
}
