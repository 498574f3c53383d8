package org.faktenspur.api;

import java.util.List;

import org.faktenspur.text.Span;

/** Spans as the API writes them: <code>[[begin, end], …]</code>, in UTF-16 code units. */
final class Spans {

    private Spans() {
    }

    static List<int[]> of(List<Span> spans) {
        return spans.stream().map(span -> new int[] { span.begin(), span.end() }).toList();
    }
}
