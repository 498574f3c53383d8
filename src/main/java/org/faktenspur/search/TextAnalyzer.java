package org.faktenspur.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.faktenspur.text.Language;

/** Takes a text of one language apart into what its words are found under. */
final class TextAnalyzer extends Analyzer {

    private static final TextAnalyzer GERMAN = new TextAnalyzer(Language.DE);
    private static final TextAnalyzer ENGLISH = new TextAnalyzer(Language.EN);

    private final Language language;

    private TextAnalyzer(Language language) {
        this.language = language;
    }

    static TextAnalyzer of(Language language) {
        return language == Language.DE ? GERMAN : ENGLISH;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(words);
        return new TokenStreamComponents(words, new FormsFilter(lower, Forms.of(language)));
    }
}
