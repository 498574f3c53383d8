package org.faktenspur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well claims are recognised that were checked before: on pairs that were written for it, among some thousand other
 * claims. The floors are what it reached when they were set; docs/benchmarks.md has the figures.
 */
class PairsTest {

    private static List<Pair> pairs;
    private static final Map<Language, List<Proposition>> CLAIMS = new HashMap<>();
    private static final Map<Language, Measure> MEASURES = new HashMap<>();

    record Pair(Language language, String relation, String why, String one, String other) {
    }

    record Found(Proposition claim, Likeness likeness) {
    }

    @BeforeAll
    static void readAll() throws IOException {
        pairs = read("pairs.tsv");
        for (Language language : Language.values()) {
            Set<String> texts = new LinkedHashSet<>();
            pairs.stream().filter(pair -> pair.language == language)
                    .forEach(pair -> texts.addAll(List.of(pair.one, pair.other)));
            texts.addAll(OtherClaims.in(language));
            List<Proposition> claims = texts.stream().map(text -> Proposition.of(text, language)).toList();
            Map<String, Integer> frequency = new HashMap<>();
            claims.forEach(claim -> claim.roots().keySet().forEach(root -> frequency.merge(root, 1, Integer::sum)));
            CLAIMS.put(language, claims);
            MEASURES.put(language, new Measure(root -> Weights.of(frequency.getOrDefault(root, 0), claims.size())));
        }
    }

    private static List<Pair> read(String name) throws IOException {
        try (InputStream in = PairsTest.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Pair(Language.of(cells[0]), cells[1], cells[2], cells[3], cells[4])).toList();
        }
    }

    @Test
    void thereAreEnoughOfEachKind() {
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60).extracting(Pair::relation).containsOnly("same", "related",
                "different");
    }

    @Test
    void theSameClaimIsAmongTheFirstThree() {
        List<Pair> same = pairs.stream().filter(pair -> pair.relation.equals("same")).toList();
        List<Pair> missed = same.stream().filter(pair -> !isAmongFirst(3, pair.one, pair.other, pair.language)
                || !isAmongFirst(3, pair.other, pair.one, pair.language)).toList();
        double recall = 1 - missed.size() / (double) same.size();
        System.out.printf("recall@3 of the same claim, both ways: %.3f of %d pairs%n", recall, same.size());
        missed.forEach(pair -> System.out.println("  missed (" + pair.why + "): " + pair.one + " | " + pair.other + " "
                + likeness(pair)));
        assertThat(recall).isGreaterThanOrEqualTo(0.97);
    }

    private static boolean isAmongFirst(int first, String of, String wanted, Language language) {
        return found(of, language).stream().limit(first).anyMatch(found -> found.claim.text().equals(wanted));
    }

    /** What is shown, best first. */
    private static List<Found> found(String text, Language language) {
        Proposition claim = Proposition.of(text, language);
        return CLAIMS.get(language).stream().filter(other -> !other.text().equals(text))
                .map(other -> new Found(other, MEASURES.get(language).between(claim, other)))
                .filter(found -> found.likeness.isShown())
                .sorted(Comparator.comparingDouble((Found found) -> found.likeness.score()).reversed()).toList();
    }

    private static Likeness likeness(Pair pair) {
        return MEASURES.get(pair.language).between(Proposition.of(pair.one, pair.language),
                Proposition.of(pair.other, pair.language));
    }

    @Test
    void whatIsShownIsAlike() {
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        for (Pair pair : pairs)
            for (String text : List.of(pair.one, pair.other))
                for (Found found : found(text, pair.language)) {
                    shown++;
                    if (!areAlike(text, found.claim.text()))
                        wrong.add(text + " | " + found.claim.text() + " " + found.likeness);
                }
        double precision = 1 - wrong.size() / (double) shown;
        System.out.printf("precision of what is shown: %.3f of %d%n", precision, shown);
        wrong.stream().distinct().limit(30).forEach(line -> System.out.println("  not alike: " + line));
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
    }

    /** Directly, or by others: what is the same as something related is related. */
    private static boolean areAlike(String one, String other) {
        Set<String> reached = new LinkedHashSet<>(Set.of(one));
        for (int before = 0; before < reached.size();) {
            before = reached.size();
            List.copyOf(reached).forEach(text -> reached.addAll(alike(text)));
        }
        return reached.contains(other);
    }

    private static Set<String> alike(String text) {
        Set<String> alike = new LinkedHashSet<>();
        for (Pair pair : pairs)
            if (!pair.relation.equals("different")) {
                if (pair.one.equals(text))
                    alike.add(pair.other);
                if (pair.other.equals(text))
                    alike.add(pair.one);
            }
        return alike;
    }

    /** On these nothing was ever improved. */
    @Test
    void mostOfWhatNoRuleWasWrittenForIsRecognised() throws IOException {
        List<Pair> same = read("pairs-unseen.tsv").stream().filter(pair -> pair.relation.equals("same")).toList();
        long shown = same.stream().filter(pair -> likeness(pair).isShown()).count();
        System.out.printf("the same claim is shown, of unseen pairs: %d of %d%n", shown, same.size());
        assertThat(shown).isGreaterThanOrEqualTo(15);
    }

    @Test
    void whatDiffersIsSaid() {
        List<Pair> confused = pairs.stream()
                .filter(pair -> pair.relation.equals("same") != likeness(pair).isProbablySame())
                .filter(pair -> likeness(pair).isShown()).toList();
        confused.forEach(pair -> System.out.println("  confused (" + pair.why + "): " + pair.one + " | " + pair.other + " "
                + likeness(pair)));
        long shown = pairs.stream().filter(pair -> likeness(pair).isShown()).count();
        double right = 1 - confused.size() / (double) shown;
        System.out.printf("same or another claim told rightly: %.3f of %d shown pairs%n", right, shown);
        assertThat(right).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatIsDifferentIsNotShown() {
        List<Pair> shown = pairs.stream().filter(pair -> pair.relation.equals("different"))
                .filter(pair -> likeness(pair).isShown()).toList();
        shown.forEach(pair -> System.out.println("  shown: " + pair.one + " | " + pair.other + " " + likeness(pair)));
        assertThat(shown).hasSizeLessThanOrEqualTo(2);
    }
}
