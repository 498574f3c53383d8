package org.faktenspur.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Has a word stand in the index as it is written (without accents), and at the same place as its root and the roots of its
 * parts. A
 * root is marked, so that what is looked for as it is written never meets it by chance.
 */
final class FormsFilter extends TokenFilter {

    static final char ROOT = '~';

    private final Forms forms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.State word;

    FormsFilter(TokenStream input, Forms forms) {
        super(input);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(waiting.poll());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken())
            return false;
        String lower = term.toString();
        waiting.add(ROOT + forms.root(lower));
        for (String part : forms.parts(lower))
            if (!waiting.contains(ROOT + forms.root(part)))
                waiting.add(ROOT + forms.root(part));
        word = captureState();
        term.setEmpty().append(forms.written(lower));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
