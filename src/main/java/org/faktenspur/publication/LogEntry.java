package org.faktenspur.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.Correction;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.correction.Retraction;
import org.faktenspur.text.Language;

/**
 * Something that was published and had to be changed or taken back, as the public log has it.
 *
 * @param check what readers see of the claim now
 * @param correction null where it was retracted
 */
record LogEntry(UUID id, Instant at, FactCheck check, Correction correction, String reason) {

    /** What a reader may want to see alone. */
    record Filter(Set<CorrectionClass> gravities, boolean retractions) {

        static final Filter NONE = new Filter(EnumSet.allOf(CorrectionClass.class), true);
        static final Filter RETRACTIONS = new Filter(Set.of(), true);

        static Filter only(CorrectionClass gravity) {
            return new Filter(Set.of(gravity), false);
        }

        public CorrectionClass[] kinds() {
            return CorrectionClass.values();
        }

        public boolean isEverything() {
            return equals(NONE);
        }

        public boolean isRetractionsOnly() {
            return equals(RETRACTIONS);
        }

        public boolean is(CorrectionClass gravity) {
            return equals(only(gravity));
        }
    }

    /** After everything that can have happened. */
    static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final List<Language> ALL = List.of(Language.values());

    static List<LogEntry> latest(int limit) {
        return latest(ALL, limit);
    }

    /** Of claims in some languages. */
    static List<LogEntry> latest(List<Language> languages, int limit) {
        return before(END, Filter.NONE, languages, limit);
    }

    /** Newest first. */
    static List<LogEntry> before(Instant end, Filter filter, int limit) {
        return before(end, filter, ALL, limit);
    }

    private static List<LogEntry> before(Instant end, Filter filter, List<Language> languages, int limit) {
        List<Correction> corrections = filter.gravities.isEmpty() ? List.of()
                : Correction.before(end, filter.gravities, languages, limit);
        List<Retraction> retractions = filter.retractions ? Retraction.before(end, languages, limit) : List.of();
        Map<UUID, FactCheck> checks = FactCheck.shown(Stream.concat(corrections.stream().map(entry -> entry.claim),
                retractions.stream().map(entry -> entry.claim)).distinct().toList());
        List<LogEntry> entries = new ArrayList<>();
        corrections.forEach(entry -> entries.add(of(entry, checks.get(entry.claim.id))));
        retractions.forEach(entry -> entries.add(of(entry, checks.get(entry.claim.id))));
        return entries.stream().sorted(Comparator.comparing(LogEntry::at).reversed()).limit(limit).toList();
    }

    private static LogEntry of(Correction correction, FactCheck check) {
        return new LogEntry(correction.id, correction.at, check, correction, correction.reason);
    }

    private static LogEntry of(Retraction retraction, FactCheck check) {
        return new LogEntry(retraction.id, retraction.confirmedAt, check, null, retraction.reason);
    }

    public boolean isRetraction() {
        return correction == null;
    }

    public String path() {
        return isRetraction() ? check.path() : check.path() + "#correction-" + id;
    }
}
