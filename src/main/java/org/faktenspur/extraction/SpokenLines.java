package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.text.Block;
import org.faktenspur.text.Span;

/** In an interview, what stands behind a name is said by that person, up to the next name or heading. */
final class SpokenLines {

    private SpokenLines() {
    }

    /** The attributions of sentences that have none of their own. */
    static List<Frame> in(List<Block> blocks, List<Parsed> sentences, List<Frame> frames) {
        Set<Integer> attributed = frames.stream().filter(Frame::carriesClaims).map(Frame::sentence).collect(Collectors.toSet());
        List<Frame> spoken = new ArrayList<>();
        Span speaker = null;
        int block = -1;
        for (Parsed sentence : sentences) {
            if (sentence.block() != block)
                speaker = speaker(blocks.get(sentence.block()), speaker);
            block = sentence.block();
            if (speaker != null && sentence.endOfWords() > 0 && !attributed.contains(sentence.index()))
                spoken.add(new Frame(sentence.index(), List.of(sentence.between(0, sentence.endOfWords())), List.of(speaker),
                        List.of(),
                        AttributionType.DIRECT, ""));
        }
        return spoken;
    }

    private static Span speaker(Block block, Span before) {
        if (block.label() != null)
            return block.label().kind() == Block.LabelKind.SPEAKER ? block.label().span() : null;
        return block.kind() == Block.Kind.PARAGRAPH ? before : null;
    }
}
