package org.faktenspur.extraction;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.faktenspur.text.Block;

/**
 * The paragraph above an article's body. What it says there and the body says again is one claim, and the body's words are
 * kept, for they say more.
 */
final class Teaser {

    private static final double REPEATED = 0.8;
    private static final int FEW_WORDS = 3;
    private static final int PARAGRAPHS_OF_A_BODY = 2;

    private final List<Block> blocks;
    private final List<Parsed> sentences;

    Teaser(List<Block> blocks, List<Parsed> sentences) {
        this.blocks = blocks;
        this.sentences = sentences;
    }

    /** The claims of the teaser that come again below it; these very ones, so that claims are told apart by identity. */
    Set<ExtractedClaim> repeated(List<ExtractedClaim> claims) {
        int teaser = block();
        if (teaser < 0)
            return Set.of();
        Map<ExtractedClaim, Set<String>> above = new IdentityHashMap<>();
        for (ExtractedClaim claim : claims)
            if (blockOf(claim) == teaser)
                above.put(claim, words(claim));
        Set<ExtractedClaim> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ExtractedClaim claim : claims)
            if (blockOf(claim) > teaser && repeated.size() < above.size()) {
                Set<String> below = words(claim);
                above.forEach((other, words) -> {
                    if (contains(below, words))
                        repeated.add(other);
                });
            }
        return repeated;
    }

    /** The first paragraph below a heading, if a body follows it. */
    private int block() {
        int first = -1;
        int paragraphs = 0;
        for (int i = 0; i < blocks.size(); i++)
            if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
                first = first < 0 ? i : first;
                paragraphs++;
            }
        boolean headed = first > 0 && blocks.get(first - 1).kind() == Block.Kind.HEADING && blocks.get(first).label() == null;
        return headed && paragraphs > PARAGRAPHS_OF_A_BODY ? first : -1;
    }

    private int blockOf(ExtractedClaim claim) {
        return sentences.get(claim.sentence()).block();
    }

    private static boolean contains(Set<String> other, Set<String> words) {
        long shared = words.stream().filter(other::contains).count();
        return words.size() >= FEW_WORDS && shared >= REPEATED * words.size();
    }

    /** Names, numbers and nouns; function words say nothing about sameness. */
    private static Set<String> words(ExtractedClaim claim) {
        Set<String> words = new HashSet<>();
        String text = claim.text().toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++)
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i - begin > FEW_WORDS || i > begin && Character.isDigit(text.charAt(begin)))
                    words.add(text.substring(begin, i));
                begin = i + 1;
            }
        return words;
    }
}
