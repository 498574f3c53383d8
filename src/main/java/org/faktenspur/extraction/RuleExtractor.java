package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.text.Block;
import org.faktenspur.text.BlockSplitter;
import org.faktenspur.text.Commentary;
import org.faktenspur.text.Language;
import org.faktenspur.text.LanguageDetector;
import org.faktenspur.text.Span;
import org.faktenspur.text.Tagger;

/**
 * The extractor that works by rules alone: blocks, sentences, clauses, attribution, modality, self-contained text,
 * check-worthiness, and every sentence accounted for. Deterministic, offline, linear in the length of the text.
 */
public final class RuleExtractor implements Extractor {

    /** A "sentence" with more tokens than this is no language; it is kept whole as it is. */
    private static final int LONGEST_SENTENCE = 300;

    @Override
    public Extraction extract(String text, Language language, String title) {
        Language found = language == null ? LanguageDetector.detect(title == null ? text : title + " " + text) : language;
        Grammar grammar = Grammar.of(found);
        List<Block> blocks = BlockSplitter.split(text, title);
        List<Parsed> sentences = parse(text, grammar, blocks);
        List<Parsed> readable = readable(sentences);
        List<Frame> frames = new ArrayList<>(new Attributions(grammar, text, Quotation.in(text, blocks, found)).in(readable));
        frames.addAll(new SpokenLines(grammar, text, blocks, readable).beside(frames));
        frames.sort(Comparator.comparing(Frame::sentence));
        SpeakerNames names = new SpeakerNames(grammar, text, sentences, frames);
        ClaimBuilder builder = new ClaimBuilder(grammar, text, Tone.of(grammar, readable, Commentary.is(text, title, blocks)),
                names,
                bySentence(frames));
        List<ExtractedSentence> accounted = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++)
            accounted.add(new ExtractedSentence(sentences.get(i).span(), kind(sentences.get(i)),
                    builder.read(sentences.get(i), i + 1 < sentences.size() ? sentences.get(i + 1) : null)));
        List<Attribution> attributions = frames.stream().filter(Frame::isAttribution)
                .map(frame -> new Attribution(frame.message(), frame.speaker(),
                        names.label(frame.speaker()), frame.cue(), frame.type()))
                .toList();
        return withoutRepetitions(new Extraction(found, accounted, attributions, builder.claims()),
                new Teaser(blocks, sentences).repeated(builder.claims()));
    }

    /** A sentence of the teaser whose claims all come again is part of the article's head. */
    private static Extraction withoutRepetitions(Extraction found, Set<ExtractedClaim> repeated) {
        if (repeated.isEmpty())
            return found;
        List<ExtractedClaim> kept = found.claims().stream().filter(claim -> !repeated.contains(claim)).toList();
        Set<Integer> stating = kept.stream().map(ExtractedClaim::sentence).collect(Collectors.toSet());
        List<ExtractedSentence> sentences = new ArrayList<>(found.sentences());
        for (ExtractedClaim claim : repeated)
            if (!stating.contains(claim.sentence())) {
                ExtractedSentence sentence = sentences.get(claim.sentence());
                sentences.set(claim.sentence(), new ExtractedSentence(sentence.span(), sentence.kind(), Outcome.HEADING));
            }
        return new Extraction(found.language(), sentences, found.attributions(), kept);
    }

    private static List<Parsed> parse(String text, Grammar grammar, List<Block> blocks) {
        Tagger tagger = Tagger.of(grammar.language());
        List<Parsed> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            Block.Kind kind = blocks.get(block).kind();
            Span words = blocks.get(block).words();
            boolean silent = kind == Block.Kind.HEADING || kind == Block.Kind.BOILERPLATE;
            boolean whole = silent || kind == Block.Kind.LIST_ITEM;
            int begin = blocks.get(block).span().begin();
            for (Span part : whole ? List.of(words) : grammar.sentences().split(text, words)) {
                Span span = new Span(Math.min(begin, part.begin()), part.end());
                sentences.add(new Parsed(sentences.size(), block, kind, span, silent ? List.of() : tagger.tokens(text, part)));
                begin = text.length();
            }
        }
        return sentences;
    }

    private static List<Parsed> readable(List<Parsed> sentences) {
        return sentences.stream().filter(sentence -> sentence.size() <= LONGEST_SENTENCE).toList();
    }

    /** Every message speaks for itself, but words that are quoted inside of one belong to it. */
    private static Map<Integer, List<Frame>> bySentence(List<Frame> frames) {
        Map<Integer, List<Frame>> claiming = frames.stream().filter(Frame::carriesClaims)
                .collect(Collectors.groupingBy(Frame::sentence));
        claiming.replaceAll((sentence, all) -> all.stream().filter(frame -> all.stream().noneMatch(frame::isInside)).toList());
        return claiming;
    }

    private static SentenceKind kind(Parsed sentence) {
        return switch (sentence.kind()) {
            case HEADING -> SentenceKind.HEADING;
            case LIST_ITEM -> SentenceKind.LIST_ITEM;
            case CAPTION -> SentenceKind.CAPTION;
            case BOILERPLATE -> SentenceKind.BOILERPLATE;
            case PARAGRAPH -> SentenceKind.SENTENCE;
        };
    }
}
