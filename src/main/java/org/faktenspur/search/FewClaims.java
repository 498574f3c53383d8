package org.faktenspur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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

/**
 * Knows in which claims some letters can occur, where these are few: then the database need not read all claims to find them.
 * It names some too many, never one too few; whoever asks still looks into each.
 */
@ApplicationScoped
public class FewClaims {

    private static final int FEW = 2000;
    /** Enough to tell apart whatever somebody looks for. */
    private static final int MOST_PARTS = 64;

    private final LiveIndex index;

    FewClaims(LiveIndex index) {
        this.index = index;
    }

    /** Empty where they are many, and where the index cannot say it for sure. */
    public Optional<Collection<UUID>> thatMaySay(String letters) {
        Set<String> parts = Trigrams.of(letters.strip());
        return parts.isEmpty() || !index.isCurrent() ? Optional.empty()
                : index.look(searcher -> found(searcher, parts)).filter(few -> few.size() <= FEW);
    }

    private static Collection<UUID> found(IndexSearcher searcher, Set<String> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.stream().limit(MOST_PARTS).forEach(part -> all.add(new TermQuery(new Term(Entry.PARTS, part)), Occur.FILTER));
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
