package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

import org.faktenspur.text.Span;
import org.faktenspur.text.Tagger;
import org.faktenspur.text.Token;

/**
 * Weighs suggestions for a text against its words, one after the other, and joins those that hold with what the rules found. A
 * suggestion holds when its quotation is in one sentence of the text that is no heading, and when it says nothing that the
 * quotation and its context do not.
 */
final class SuggestedClaims {

    private static final Logger LOG = Logger.getLogger(SuggestedClaims.class.getName());
    private static final int LONGEST_CLAIM = 600;
    private static final int LONGEST_CONTEXT = 300;
    private static final double MOSTLY = 0.5;

    private final String text;
    private final Extraction byRules;
    private final Grammar grammar;
    private final Grounding grounding;
    private final List<ExtractedClaim> kept = new ArrayList<>();
    private final BitSet answered = new BitSet();

    SuggestedClaims(String text, Extraction byRules) {
        this.text = text;
        this.byRules = byRules;
        this.grammar = Grammar.of(byRules.language());
        this.grounding = new Grounding(byRules.language());
    }

    /** @param passage where in the text it must be */
    void consider(Suggestion suggestion, Span passage) {
        QuoteAligner aligner = new QuoteAligner(passage.in(text));
        List<Span> spans = moved(aligner.align(suggestion.quote()), passage.begin());
        int sentence = spans.isEmpty() ? -1 : sentenceOf(spans);
        if (sentence < 0) {
            LOG.fine("No such words in one sentence: " + suggestion.quote());
            return;
        }
        List<Span> context = context(suggestion, aligner, passage);
        String words = ExtractedClaim.quote(text, spans);
        Optional<String> objection = objection(suggestion.text(), words, ExtractedClaim.quote(text, context));
        if (objection.isPresent())
            LOG.fine("Not said there: " + objection.get());
        else
            keep(suggestion, spans, context, sentence, speaker(suggestion, spans, aligner, passage));
    }

    /** What would lean on half the article leans on nothing. */
    private static List<Span> context(Suggestion suggestion, QuoteAligner aligner, Span passage) {
        List<Span> context = suggestion.context().stream()
                .flatMap(quote -> moved(aligner.align(quote), passage.begin()).stream()).toList();
        return context.stream().mapToInt(Span::length).sum() > LONGEST_CONTEXT ? List.of() : context;
    }

    private Optional<String> objection(String claim, String quoted, String context) {
        if (claim.isBlank() || claim.length() > LONGEST_CLAIM)
            return Optional.of("");
        return grounding.objection(claim, quoted, context);
    }

    private void keep(Suggestion suggestion, List<Span> spans, List<Span> context, int sentence, Speaker speaker) {
        String quote = ExtractedClaim.quote(text, spans);
        boolean verbatim = PlainText.of(suggestion.text()).equals(PlainText.of(quote + "."));
        List<Edit> edits = verbatim ? List.of() : List.of(new Edit(EditKind.REWORDED, quote, suggestion.text()));
        Modality modality = modality(suggestion, spans, speaker);
        List<Token> tokens = spans.stream().flatMap(span -> Tagger.of(byRules.language()).tokens(text, span).stream()).toList();
        List<Reason> reasons = CheckWorthiness.reasons(grammar, tokens, modality, speaker, Clause.Link.MAIN, false);
        ExtractedClaim claim = new ExtractedClaim(spans, context, quote, suggestion.text(), edits, modality, speaker,
                CheckWorthiness.of(reasons), reasons, false, sentence);
        if (kept.contains(claim))
            return;
        kept.add(claim);
        spans.forEach(span -> answered.set(span.begin(), span.end()));
    }

    /** The one sentence that all spans are in, unless it is nothing that claims are made of; else -1. */
    private int sentenceOf(List<Span> spans) {
        for (int i = 0; i < byRules.sentences().size(); i++) {
            ExtractedSentence sentence = byRules.sentences().get(i);
            if (sentence.span().contains(spans.get(0)))
                return sentence.kind() != SentenceKind.HEADING && sentence.kind() != SentenceKind.BOILERPLATE
                        && spans.stream().allMatch(sentence.span()::contains) ? i : -1;
        }
        return -1;
    }

    /** Who speaks is the rules' word; only where they see nobody, the suggested speaker is heard, if the text names them. */
    private Speaker speaker(Suggestion suggestion, List<Span> spans, QuoteAligner aligner, Span passage) {
        Optional<Speaker> attributed = byRules.attributions().stream()
                .filter(attribution -> attribution.speakerLabel() != null && isMostlyIn(spans, attribution.message()))
                .map(attribution -> new Speaker(attribution.speakerLabel(), attribution.speaker())).findFirst();
        if (attributed.isPresent())
            return attributed.get();
        List<Span> named = suggestion.speaker() == null ? List.of()
                : moved(aligner.align(suggestion.speaker()), passage.begin());
        return named.isEmpty() ? null : new Speaker(ExtractedClaim.quote(text, named), named);
    }

    /** What somebody is said to have said is never the article's own word. */
    private Modality modality(Suggestion suggestion, List<Span> spans, Speaker speaker) {
        Modality found = suggestion.modality() != null ? suggestion.modality()
                : byRules.claims().stream().filter(claim -> isMostlyIn(spans, claim.spans())).map(ExtractedClaim::modality)
                        .findFirst().orElse(Modality.ASSERTED);
        return speaker != null && found == Modality.ASSERTED ? Modality.REPORTED : found;
    }

    /** The suggestions that held, the rules' claims that none of them stands for, and what thereby became of each sentence. */
    Extraction merged() {
        List<ExtractedClaim> claims = new ArrayList<>(kept);
        byRules.claims().stream().filter(claim -> !isAnswered(claim)).forEach(claims::add);
        claims.sort(Comparator.comparing((ExtractedClaim claim) -> claim.spans().get(0)));
        BitSet claimed = new BitSet();
        claims.forEach(claim -> claimed.set(claim.sentence()));
        List<ExtractedSentence> sentences = new ArrayList<>();
        for (ExtractedSentence sentence : byRules.sentences())
            sentences.add(claimed.get(sentences.size())
                    ? new ExtractedSentence(sentence.span(), sentence.kind(), Outcome.CLAIM)
                    : sentence);
        return new Extraction(byRules.language(), sentences, byRules.attributions(), claims);
    }

    private boolean isAnswered(ExtractedClaim claim) {
        int all = claim.spans().stream().mapToInt(Span::length).sum();
        return claim.spans().stream().mapToInt(span -> answered.get(span.begin(), span.end()).cardinality()).sum() > MOSTLY
                * all;
    }

    private static boolean isMostlyIn(List<Span> part, List<Span> whole) {
        int all = part.stream().mapToInt(Span::length).sum();
        int common = part.stream().mapToInt(one -> whole.stream().mapToInt(other -> common(one, other)).sum()).sum();
        return common > MOSTLY * all;
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream().map(span -> new Span(span.begin() + by, span.end() + by)).toList();
    }
}
