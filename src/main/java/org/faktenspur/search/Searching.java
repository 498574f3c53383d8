package org.faktenspur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** Finds what was looked for: what has all the words, and where that is little, what has most of them or almost. */
@ApplicationScoped
public class Searching {

    private static final int FEW = 3;

    private final LiveIndex index;

    Searching(LiveIndex index) {
        this.index = index;
    }

    /** Empty where the index cannot say yet what everybody may rely on: it is being built, or far behind. */
    public Optional<Found> surely(Question question) {
        return index.isCurrent() ? find(question) : Optional.empty();
    }

    /** What can be found now; empty where there is no index at this moment. */
    public Optional<Found> asFarAsKnown(Question question) {
        index.isCurrent();
        return find(question);
    }

    private Optional<Found> find(Question question) {
        return index.look(searcher -> in(searcher, question));
    }

    static Found in(IndexSearcher searcher, Question question) throws IOException {
        QueryWords words = new QueryWords(question);
        Query exact = words.all();
        TopDocs top = best(searcher, exact, question);
        boolean tolerant = top.totalHits.value < FEW && !words.isEmpty();
        Query asked = tolerant ? words.most() : exact;
        if (tolerant)
            top = best(searcher, asked, question);
        List<Found.Hit> hits = new ArrayList<>();
        for (int i = question.from(); i < top.scoreDocs.length; i++)
            hits.add(hit(searcher, top.scoreDocs[i]));
        return new Found(hits, top.totalHits.value, top.totalHits.relation == TotalHits.Relation.EQUAL_TO, tolerant,
                new Highlights(asked));
    }

    private static Found.Hit hit(IndexSearcher searcher, ScoreDoc place) throws IOException {
        Document document = searcher.storedFields().document(place.doc);
        return new Found.Hit(Kind.valueOf(document.get(Entry.KIND).toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                UUID.fromString(document.get(Entry.ID)));
    }

    private static TopDocs best(IndexSearcher searcher, Query words, Question question) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST).add(kinds(question), Occur.FILTER);
        if (question.language() != null)
            query.add(anyOf(Entry.LANGUAGE, List.of("", question.language().code())), Occur.FILTER);
        if (question.since() != null)
            query.add(LongPoint.newRangeQuery(Entry.PUBLISHED, question.since().toEpochMilli(), Long.MAX_VALUE), Occur.FILTER);
        return searcher.search(query.build(), Math.min(Question.FARTHEST, question.from() + question.size()));
    }

    private static Query kinds(Question question) {
        return anyOf(Entry.KIND, question.kinds().stream().map(Kind::key).toList());
    }

    private static Query anyOf(String field, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }
}
