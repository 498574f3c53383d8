package org.faktenspur.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.faktenspur.text.Language;

/** The index as Lucene keeps it: written by one, read by many, durable only when it is committed. */
final class SearchIndex implements Closeable {

    private static final double MEMORY_MB = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @throws IOException when somebody else has it, or it is damaged */
    SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(MEMORY_MB).setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return TextAnalyzer.of(field.endsWith("_" + Language.EN.code()) ? Language.EN : Language.DE);
            }
        };
    }

    /** What is done with the index as it is at one moment. */
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    <T> T look(Look<T> look) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What is not in it yet; quicker, for nothing has to be looked for that it would replace. */
    void add(List<Entry> entries) throws IOException {
        for (Entry entry : entries)
            writer.addDocuments(entry.marked());
    }

    void write(List<Entry> entries) throws IOException {
        for (Entry entry : entries)
            writer.updateDocuments(new Term(Entry.OF, entry.key()), entry.marked());
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Whoever looks from now on sees what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Mark mark) throws IOException {
        writer.setLiveCommitData(mark.data().entrySet());
        writer.commit();
    }

    /** What the last commit said; null where there was none that this version understands. */
    Mark mark() {
        return Mark.of(writer.getLiveCommitData());
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() throws IOException {
        try (Directory last = directory; IndexWriter then = writer; SearcherManager first = searchers) {
            // In this order, each whatever happens to the others.
        }
    }
}
