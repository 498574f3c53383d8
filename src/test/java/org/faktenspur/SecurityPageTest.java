package org.faktenspur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The list of ASVS requirements in docs/security.md: nothing is left out, and what it names is there. */
class SecurityPageTest {

    /** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are the first ones of it. */
    private static final String ASVS = "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2"
            + " 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2"
            + " 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2"
            + " 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3"
            + " 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";
    private static final Pattern REQUIREMENTS = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:–(\\d+))?");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    private final String page = Files.readString(Path.of("docs/security.md"));

    SecurityPageTest() throws IOException {
    }

    @Test
    void everyRequirementOfLevelTwoHasItsRow() {
        List<String> listed = page.lines().filter(line -> line.matches("\\| \\d+\\.\\d+\\..*"))
                .flatMap(line -> REQUIREMENTS.matcher(line.split("\\|")[1]).results()).flatMap(SecurityPageTest::each).toList();
        Set<String> asked = Stream.of(ASVS.split(" ")).flatMap(section -> numbers(section.split(":")[0], 1,
                Integer.parseInt(section.split(":")[1]))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Stream<String> each(MatchResult found) {
        int first = Integer.parseInt(found.group(2));
        return numbers(found.group(1), first, found.group(3) == null ? first : Integer.parseInt(found.group(3)));
    }

    private static Stream<String> numbers(String section, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> section + "." + number);
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Map<String, String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(Files::isRegularFile).collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), SecurityPageTest::read, (one, same) -> one));
        }
        List<String> missing = new ArrayList<>();
        NAMED.matcher(page).results().filter(named -> !tests.containsKey(named.group(1))
                || named.group(2) != null && !tests.get(named.group(1)).contains("void " + named.group(2) + "("))
                .forEach(named -> missing.add(named.group()));
        assertThat(missing).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
