package org.faktenspur.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.article.Article;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.audit.AuditHead;
import org.faktenspur.claim.Claim;
import org.faktenspur.intake.ImportArticle;
import org.faktenspur.source.Source;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What happened, as the index needs it: which things the next entries of the audit chain are about, each read again from the
 * database and written as it is now; or everything, one after the other.
 */
@ApplicationScoped
class Chronicle {

    private static final int ENTRIES = 200;
    private static final int THINGS = 100;
    /** Where there was nothing to be found, what is there already can be found while the rest is read; each time costs. */
    private static final Duration SHOW_EVERY = Duration.ofSeconds(2);
    /** They change nothing that can be found. */
    private static final Set<String> BESIDE = Set.of("mark-no-claim", "unmark", "sign-off");

    long length() {
        return QuarkusTransaction.requiringNew().call(AuditHead::length);
    }

    /** Up to which entry an index has what happened; empty where it knows nothing, or something else. */
    Optional<Long> standOf(SearchIndex index) {
        Mark mark = index.mark();
        return Optional.ofNullable(mark).filter(known -> known.hash().equals(hash(known.position()))).map(Mark::position);
    }

    private static String hash(long number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry> findByIdOptional(number).map(entry -> entry.hash).orElse(""));
    }

    void commit(SearchIndex index, long position) throws IOException {
        index.commit(new Mark(position, hash(position)));
    }

    /** Takes in what comes next. @return up to where */
    long follow(SearchIndex index, long from) throws IOException {
        Subjects subjects = new Subjects();
        long reached = QuarkusTransaction.requiringNew().call(() -> {
            List<AuditEntry> entries = AuditEntry.after(from, ENTRIES);
            entries.forEach(subjects::add);
            subjects.claims.addAll(Entries.claimsOf(subjects.articles));
            subjects.sources.addAll(Entries.sourcesOf(subjects.claims));
            return entries.isEmpty() ? from : entries.get(entries.size() - 1).number;
        });
        write(index, subjects.articles, Entries::ofArticles);
        write(index, subjects.claims, Entries::ofClaims);
        write(index, subjects.sources, Entries::ofSources);
        index.refresh();
        return reached;
    }

    /** @return up to where what happened is in it then */
    long buildAnew(SearchIndex index, Predicate<LiveIndex.Progress> goOn) throws IOException {
        boolean empty = index.size() == 0;
        long start = length();
        long all = QuarkusTransaction.requiringNew().call(() -> Article.count() + Claim.count() + Source.count());
        index.clear();
        long done = 0;
        long shown = System.nanoTime();
        for (Walk walk : List.of(new Walk(Article.class, Entries::ofArticles), new Walk(Claim.class, Entries::ofClaims),
                new Walk(Source.class, Entries::ofSources)))
            for (List<UUID> next = walk.behind(null); !next.isEmpty(); next = walk.behind(next.get(next.size() - 1))) {
                index.add(read(next, walk.read));
                done += next.size();
                if (empty && System.nanoTime() - shown >= SHOW_EVERY.toNanos()) {
                    index.refresh();
                    shown = System.nanoTime();
                }
                if (!goOn.test(new LiveIndex.Progress(true, done, all)))
                    return start;
            }
        index.refresh();
        commit(index, start);
        return start;
    }

    private record Walk(Class<?> entity, Function<Collection<UUID>, List<Entry>> read) {

        List<UUID> behind(UUID last) {
            return QuarkusTransaction.requiringNew().call(() -> Entries.ids(entity, last, THINGS));
        }
    }

    private static void write(SearchIndex index, Collection<UUID> ids, Function<Collection<UUID>, List<Entry>> read)
            throws IOException {
        List<UUID> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += THINGS) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + THINGS));
            index.write(read(some, read));
        }
    }

    private static List<Entry> read(Collection<UUID> ids, Function<Collection<UUID>, List<Entry>> read) {
        return QuarkusTransaction.requiringNew().call(() -> read.apply(ids));
    }

    /** What a stretch of the chain is about. */
    private static final class Subjects {

        private final Set<UUID> articles = new LinkedHashSet<>();
        private final Set<UUID> claims = new LinkedHashSet<>();
        private final Set<UUID> sources = new LinkedHashSet<>();

        void add(AuditEntry entry) {
            if (BESIDE.contains(entry.verb))
                return;
            switch (entry.subject) {
                case ImportArticle.SUBJECT -> articles.add(entry.subjectId);
                case Claim.SUBJECT -> addClaim(entry);
                case Source.SUBJECT -> sources.add(entry.subjectId);
                default -> {
                    // Accounts and the newsroom itself are not looked for.
                }
            }
        }

        /** With the one that it was merged into, now or by the act that is undone: its words are others too. */
        private void addClaim(AuditEntry entry) {
            claims.add(entry.subjectId);
            into(entry).ifPresent(claims::add);
            if (entry.data.get("act") instanceof Number act)
                AuditEntry.<AuditEntry> findByIdOptional(act.longValue()).flatMap(Subjects::into).ifPresent(claims::add);
        }

        private static Optional<UUID> into(AuditEntry entry) {
            return Optional.ofNullable(entry.data.get("into")).map(id -> UUID.fromString(id.toString()));
        }
    }
}
