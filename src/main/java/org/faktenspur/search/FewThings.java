package org.faktenspur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.faktenspur.source.Source;

/**
 * Knows in which claims or sources some letters can occur, where these are few: then the database need not read all to find
 * them. It names some too many, never one too few; whoever asks still looks into each.
 */
@ApplicationScoped
public class FewThings {

    private static final int FEW = 2000;
    /** Enough to tell apart whatever somebody looks for. */
    private static final int MOST_PARTS = 64;

    private final LiveIndex index;

    FewThings(LiveIndex index) {
        this.index = index;
    }

    /** Empty where they are many, and where the index cannot say it for sure. */
    public Optional<Collection<UUID>> claimsThatMaySay(String letters) {
        return thatMaySay(Kind.CLAIM, letters);
    }

    /** The same for sources; those that not all of the desk may know are not in the index, so the database names them. */
    public Optional<Collection<UUID>> sourcesThatMaySay(String letters) {
        return thatMaySay(Kind.SOURCE, letters).map(few -> and(few, Source.narrowlyKnown(letters, FEW + 1)))
                .filter(FewThings::areFew);
    }

    private Optional<Collection<UUID>> thatMaySay(Kind kind, String letters) {
        Set<String> parts = Trigrams.of(letters.strip());
        return parts.isEmpty() || !index.isCurrent() ? Optional.empty()
                : index.look(searcher -> found(searcher, Entry.PARTS + kind.key(), parts)).filter(FewThings::areFew);
    }

    private static Collection<UUID> and(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static boolean areFew(Collection<UUID> things) {
        return things.size() <= FEW;
    }

    private static Collection<UUID> found(IndexSearcher searcher, String field, Set<String> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.stream().limit(MOST_PARTS).forEach(part -> all.add(new TermQuery(new Term(field, part)), Occur.FILTER));
        Query query = new ConstantScoreQuery(all.build());
        List<UUID> found = new ArrayList<>();
        for (ScoreDoc place : searcher.search(query, FEW + 1).scoreDocs)
            found.add(id(searcher, place.doc));
        return found;
    }

    private static UUID id(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        BinaryDocValues ids = segment.reader().getBinaryDocValues(Entry.SPELT);
        ids.advanceExact(document - segment.docBase);
        return UUID.fromString(ids.binaryValue().utf8ToString());
    }
}
