package org.faktenspur.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
    private final List<ExtractedSentence> sentences;
    private final List<ExtractedClaim> claims;
    private final int first;
    private final List<Passage> passages = new ArrayList<>();

    SplitText(ArticleRevision revision, Extraction extraction) {
        this(revision, extraction, 0, 0);
    }

    /**
     * A piece of a longer text.
     *
     * @param offset where the piece begins in the revision's text
     * @param first the index of its first sentence in the revision
     */
    SplitText(ArticleRevision revision, Extraction extraction, int offset, int first) {
        this.revision = revision;
        this.sentences = extraction.sentences().stream().map(sentence -> sentence.movedBy(offset)).toList();
        this.claims = extraction.claims().stream().map(claim -> claim.movedBy(offset, first)).toList();
        this.first = first;
    }

    /** One whose sentences are kept already. */
    SplitText(ArticleRevision revision, List<Passage> kept, List<ExtractedClaim> claims) {
        this.revision = revision;
        this.sentences = List.of();
        this.claims = claims;
        this.first = 0;
        this.passages.addAll(kept);
    }

    /** Sentences, and the claims aside until all of the text is there. */
    void keepForLater(int begin) {
        keepSentences();
        new FoundClaims(revision, begin, claims).persist();
    }

    /** Sentences and all claims. */
    void keep(Instant now) {
        keepSentences();
        suggest(found -> true, now);
    }

    List<Passage> keepSentences() {
        for (ExtractedSentence sentence : sentences) {
            Passage passage = new Passage(revision, first + passages.size(), sentence);
            passage.persist();
            passages.add(passage);
        }
        return passages;
    }

    /** Those of the claims that are wanted, in text order. */
    List<Claim> suggest(Predicate<ExtractedClaim> wanted, Instant now) {
        return claims.stream().filter(wanted).map(found -> suggest(found, now)).toList();
    }

    private Claim suggest(ExtractedClaim found, Instant now) {
        Claim claim = Claim.suggested(revision.article, found, now);
        claim.persist();
        tie(claim, found.spans(), false);
        tie(claim, found.contextSpans(), true);
        return claim;
    }

    private void tie(Claim claim, List<Span> spans, boolean context) {
        for (int i = 0; i < spans.size(); i++)
            tie(claim, i, context, spans.get(i));
    }

    List<Anchor> tie(Claim claim, int ordinal, boolean context, Span span) {
        return Anchor.tie(claim, touchedBy(span), ordinal, context, span, revision.text);
    }

    /** Passages are in order, so the first that is touched is found by halving. */
    List<Passage> touchedBy(Span span) {
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
