package org.faktenspur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faktenspur.text.Language;

/**
 * Words that somebody typed, as a query: each may stand as it is, inflected, within a compound or at the beginning of a
 * word, in either language. There is no syntax, so nothing that is typed can be wrong.
 */
final class QueryWords {

    private static final int MOST = 12;
    private static final int LONGEST = 64;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_MISTYPED = 4;
    private static final int LONG = 8;
    private static final int MOST_SPELLINGS = 30;
    private static final float AS_TYPED = 1.5f;
    private static final float IN_PARTS = 0.6f;
    private static final float BEGINNING = 0.3f;
    private static final float MISTYPED = 0.25f;
    private static final Map<String, Float> PARTS = Map.of(Entry.LEAD, 2f, Entry.REST, 1f, Entry.ASIDE, 0.2f);

    private final Set<String> shelves;
    private final List<String> words;

    QueryWords(Question question) {
        shelves = question.kinds().stream().map(Kind::shelf).collect(Collectors.toSet());
        List<String> read = read(question.words());
        List<String> telling = read.stream().filter(word -> !isFiller(word)).toList();
        words = telling.isEmpty() ? read : telling;
    }

    private static List<String> read(String typed) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        List<String> read = new ArrayList<>();
        try (TokenStream tokens = new LowerCaseFilter(tokenizer)) {
            tokenizer.setReader(new java.io.StringReader(typed));
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (read.size() < MOST && tokens.incrementToken())
                if (term.length() <= LONGEST)
                    read.add(term.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
        return read;
    }

    /** What stands in almost every text tells none from another; to look for it would take the longest of all. */
    private static boolean isFiller(String word) {
        return Arrays.stream(Language.values()).anyMatch(language -> Proposition.lists(language).of(word).contains("stop"));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word has to be there. */
    Query all() {
        return together(words.size(), false);
    }

    /** Most of the words, some of them spelled alike. */
    Query most() {
        return together(words.size() < 3 ? words.size() : (int) Math.ceil(0.7 * words.size()), true);
    }

    private Query together(int atLeast, boolean tolerant) {
        if (words.isEmpty())
            return new MatchAllDocsQuery();
        return new DisjunctionMaxQuery(shelves.stream().map(shelf -> on(shelf, atLeast, tolerant)).toList(), 0);
    }

    private Query on(String shelf, int atLeast, boolean tolerant) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(word, shelf, tolerant), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(atLeast);
        return query.build();
    }

    /**
     * Only the best way counts. Where the second best counted too, the most that a document could be worth would always be more
     * than what the best are, and Lucene would have to look at each that has the word.
     */
    private static Query word(String word, String shelf, boolean tolerant) {
        List<Query> ways = new ArrayList<>();
        for (Language language : Language.values())
            PARTS.forEach((part, weight) -> ways(word, language, Entry.field(shelf, part, language), tolerant)
                    .forEach(way -> ways.add(new BoostQuery(way, weight))));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static List<Query> ways(String word, Language language, String field, boolean tolerant) {
        Forms forms = Forms.of(language);
        String written = forms.written(word);
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(field, written)), AS_TYPED));
        ways.add(new TermQuery(root(field, word, forms)));
        List<String> parts = forms.parts(word);
        if (!parts.isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(new TermQuery(root(field, part, forms)), Occur.MUST));
            ways.add(new BoostQuery(all.build(), IN_PARTS));
        }
        if (written.length() >= SHORTEST_BEGINNING)
            ways.add(new BoostQuery(new PrefixQuery(new Term(field, written)), BEGINNING));
        if (tolerant && written.length() >= SHORTEST_MISTYPED)
            ways.add(new BoostQuery(new FuzzyQuery(new Term(field, written), written.length() < LONG ? 1 : 2, 1, MOST_SPELLINGS,
                    true), MISTYPED));
        return ways;
    }

    private static Term root(String field, String word, Forms forms) {
        return new Term(field, FormsFilter.ROOT + forms.root(word));
    }
}
