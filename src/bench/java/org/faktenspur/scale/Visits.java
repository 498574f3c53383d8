package org.faktenspur.scale;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pages and lists there are, and under which addresses each is asked for: for another claim each time, new ones and old
 * ones, near the beginning and deep in the list.
 */
final class Visits {

    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    Visits(People people) throws IOException, InterruptedException {
        Found found = new Found(people);
        new DeskVisits(this, found).add();
        new ApiVisits(this, found).add();
        new ReaderVisits(this, found).add();
    }

    /** The addresses of each kind. */
    Map<String, List<String>> all() {
        return kinds;
    }

    void ask(String kind, String... addresses) {
        ask(kind, List.of(addresses));
    }

    void ask(String kind, List<String> addresses) {
        kinds.put(kind, addresses);
    }
}
