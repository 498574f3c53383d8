package org.faktenspur.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.extraction.ExtractedClaim;
import org.faktenspur.extraction.ExtractedSentence;
import org.faktenspur.extraction.Extraction;
import org.faktenspur.text.Span;

/** A revision and what the splitter made of it, on the way into the database. */
final class SplitText {

    private final ArticleRevision revision;
    private final Extraction extraction;
    private final List<Passage> passages = new ArrayList<>();

    SplitText(ArticleRevision revision, Extraction extraction) {
        this.revision = revision;
        this.extraction = extraction;
    }

    void keep(Instant now) {
        for (ExtractedSentence sentence : extraction.sentences()) {
            Passage passage = new Passage(revision, passages.size(), sentence);
            passage.persist();
            passages.add(passage);
        }
        extraction.claims().forEach(found -> keep(found, now));
    }

    private void keep(ExtractedClaim found, Instant now) {
        Claim claim = Claim.suggested(revision.article, found, now);
        claim.persist();
        tie(claim, found.spans(), false);
        tie(claim, found.contextSpans(), true);
    }

    private void tie(Claim claim, List<Span> spans, boolean context) {
        for (int i = 0; i < spans.size(); i++)
            Anchor.tie(claim, touchedBy(spans.get(i)), i, context, spans.get(i), revision.text);
    }

    /** Passages are in order, so the first that is touched is found by halving. */
    private List<Passage> touchedBy(Span span) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).end <= span.begin())
                low = middle + 1;
            else
                high = middle;
        }
        int last = low;
        while (last < passages.size() && passages.get(last).begin < span.end())
            last++;
        return passages.subList(low, last);
    }
}
