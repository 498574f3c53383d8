package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.text.Block;
import org.faktenspur.text.Block.LabelKind;
import org.faktenspur.text.Span;

/**
 * In an interview, what stands behind a name is said by that person, up to the next name or heading; what stands behind "A:" is
 * said by the one person whom the lines above it name in full.
 */
final class SpokenLines {

    private final Grammar grammar;
    private final String text;
    private final List<Block> blocks;
    private final List<Parsed> sentences;

    SpokenLines(Grammar grammar, String text, List<Block> blocks, List<Parsed> sentences) {
        this.grammar = grammar;
        this.text = text;
        this.blocks = blocks;
        this.sentences = sentences;
    }

    /** The attributions of sentences that have none of their own. */
    List<Frame> beside(List<Frame> frames) {
        if (blocks.stream().noneMatch(block -> isSpoken(block)))
            return List.of();
        Set<Integer> attributed = frames.stream().filter(Frame::carriesClaims).map(Frame::sentence).collect(Collectors.toSet());
        List<Frame> spoken = new ArrayList<>();
        List<Span> introduced = introduced();
        List<Span> speaker = null;
        int block = -1;
        for (Parsed sentence : sentences) {
            if (sentence.block() != block)
                speaker = speaker(blocks.get(sentence.block()), speaker, introduced);
            block = sentence.block();
            if (speaker != null && sentence.endOfWords() > 0 && !attributed.contains(sentence.index()))
                spoken.add(new Frame(sentence.index(), List.of(sentence.between(0, sentence.endOfWords())), speaker, List.of(),
                        AttributionType.DIRECT, ""));
        }
        return spoken;
    }

    private static boolean isSpoken(Block block) {
        return block.label() != null
                && (block.label().kind() == LabelKind.SPEAKER || block.label().kind() == LabelKind.ANSWER);
    }

    /** null where the article itself speaks. */
    private static List<Span> speaker(Block block, List<Span> before, List<Span> introduced) {
        if (block.label() == null)
            return block.kind() == Block.Kind.PARAGRAPH ? before : null;
        return switch (block.label().kind()) {
            case SPEAKER -> List.of(block.label().span());
            case ANSWER -> introduced;
            default -> null;
        };
    }

    /** Whoever is named in full above the first question, if it is one person or one that a sentence is about; else nobody. */
    private List<Span> introduced() {
        List<Mention> named = new ArrayList<>();
        List<Mention> subjects = new ArrayList<>();
        for (Parsed sentence : sentences) {
            Block block = blocks.get(sentence.block());
            if (block.label() != null && (block.label().kind() == LabelKind.ROLE || isSpoken(block)))
                break;
            Mentions.in(grammar, text, sentence).stream().filter(mention -> mention.name().contains(" "))
                    .forEach(mention -> (isSubject(sentence, mention) ? subjects : named).add(mention));
        }
        named.addAll(subjects);
        return areOne(named) ? List.of(named.get(0).span()) : areOne(subjects) ? List.of(subjects.get(0).span()) : List.of();
    }

    private static boolean areOne(List<Mention> named) {
        return !named.isEmpty() && named.stream().allMatch(mention -> mention.lastName().equals(named.get(0).lastName()));
    }

    /** Whether no verb stands before a name. */
    private boolean isSubject(Parsed sentence, Mention mention) {
        VerbForm[] forms = sentence.forms(grammar);
        for (int i = 0; i < sentence.size() && sentence.at(i).begin() < mention.span().begin(); i++)
            if (forms[i].isVerb() || sentence.at(i).tag().startsWith("ADP"))
                return false;
        return true;
    }
}
