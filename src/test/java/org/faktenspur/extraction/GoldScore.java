package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.faktenspur.extraction.GoldArticle.GoldClaim;
import org.faktenspur.text.Span;

/**
 * Counts how well found claims meet the annotated ones. Claims are paired one to one by the overlap of their letters
 * (Jaccard, white space left out), the most alike first, down to one half; claims that are marked optional, and whatever is
 * found inside them, count neither for nor against.
 */
final class GoldScore {

    private static final double ALIKE = 0.5;
    private static final double COVERED = 0.8;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    /** Found and annotated claim, by their places in the two lists. */
    private record Pair(int found, int gold, double alike) {
    }

    private int met;
    private int tooMany;
    private int missed;
    private int modality;
    private int speakerPresent;
    private int speakers;
    private int speaker;
    private int annotated;
    private int covered;

    void add(GoldArticle article, List<ExtractedClaim> claims) {
        List<BitSet> found = claims.stream().map(claim -> letters(claim.spans(), article.text())).toList();
        List<BitSet> gold = article.claims().stream().map(claim -> letters(claim.spans(), article.text())).toList();
        List<Pair> pairs = pairs(found, gold);
        Set<Integer> metFound = pairs.stream().map(Pair::found).collect(Collectors.toSet());
        Set<Integer> metGold = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        for (Pair pair : pairs)
            if (!article.claims().get(pair.gold).optional())
                meet(claims.get(pair.found), article.claims().get(pair.gold));
        BitSet optional = new BitSet();
        BitSet all = union(found);
        for (int i = 0; i < gold.size(); i++)
            if (article.claims().get(i).optional())
                optional.or(gold.get(i));
            else {
                missed += metGold.contains(i) ? 0 : 1;
                annotated++;
                covered += share(gold.get(i), all) >= COVERED ? 1 : 0;
            }
        for (int i = 0; i < found.size(); i++)
            tooMany += metFound.contains(i) || share(found.get(i), optional) > COVERED ? 0 : 1;
    }

    private void meet(ExtractedClaim found, GoldClaim gold) {
        met++;
        if (found.modality() == gold.modality() || gold.acceptableModality().contains(found.modality()))
            modality++;
        if ((found.speaker() == null) == (gold.speaker() == null))
            speakerPresent++;
        if (gold.speaker() == null)
            return;
        speakers++;
        if (found.speaker() != null && names(found.speaker().label()).stream().anyMatch(names(gold.speaker())::contains))
            speaker++;
    }

    private static List<Pair> pairs(List<BitSet> found, List<BitSet> gold) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++)
            for (int j = 0; j < gold.size(); j++) {
                double alike = jaccard(found.get(i), gold.get(j));
                if (alike >= ALIKE)
                    candidates.add(new Pair(i, j, alike));
            }
        candidates.sort(Comparator.comparingDouble(Pair::alike).reversed());
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        return candidates.stream().filter(pair -> !left.contains(pair.found) && !right.contains(pair.gold)
                && left.add(pair.found) && right.add(pair.gold)).toList();
    }

    private static BitSet letters(List<Span> spans, String text) {
        BitSet letters = new BitSet();
        for (Span span : spans)
            for (int i = span.begin(); i < span.end(); i++)
                letters.set(i, !Character.isWhitespace(text.charAt(i)));
        return letters;
    }

    private static BitSet union(List<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        return all;
    }

    private static double jaccard(BitSet one, BitSet other) {
        int both = common(one, other);
        int either = one.cardinality() + other.cardinality() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    private static double share(BitSet part, BitSet whole) {
        return part.isEmpty() ? 0 : (double) common(part, whole) / part.cardinality();
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private static Set<String> names(String label) {
        return label == null ? Set.of()
                : NAME.matcher(label.toLowerCase(Locale.ROOT)).results().map(name -> name.group()).collect(Collectors.toSet());
    }

    double precision() {
        return ratio(met, met + tooMany);
    }

    double recall() {
        return ratio(met, met + missed);
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    double modalityAccuracy() {
        return ratio(modality, met);
    }

    double speakerAccuracy() {
        return ratio(speaker, speakers);
    }

    /** Whether there is a speaker where there should be one, and none where there should be none. */
    double speakerPresence() {
        return ratio(speakerPresent, met);
    }

    /** The share of annotated claims whose letters are in found claims, however these are cut. */
    double coverage() {
        return ratio(covered, annotated);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
