package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Block;

/**
 * Whether a text reports or argues as a whole. Among reports, a sentence has to judge more plainly to be an opinion than among
 * arguments or by itself.
 *
 * @param border where opinions begin in this text
 * @param ofArticle whether there are several sentences, so that each clause can be judged against the others
 */
record Tone(double border, boolean ofArticle) {

    private static final double BORDER = 0.6;
    private static final double USUAL = 0.4;
    private static final double PULL = 1.2;
    private static final double HIGHEST = 1.2;
    /** Somebody chose the words of an article with care. */
    private static final double OF_ARTICLES = 0.15;
    /** What says that it is a commentary mostly judges, but for its numbers and dates. */
    private static final double OF_COMMENTARIES = 0.35;
    private static final int FEW = 4;
    /** In a sentence by itself, what somebody else says is worth checking unless it judges more plainly. */
    private static final double REPORTED = 0.1;

    /** @param argues whether the article says of itself that it does */
    static Tone of(Grammar grammar, List<Parsed> sentences, boolean argues) {
        double[] scores = sentences.stream().filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH && sentence.size() > 3)
                .mapToDouble(sentence -> Judgement.score(grammar, sentence, false)).toArray();
        double sum = 0;
        for (double score : scores)
            sum += score;
        double mean = scores.length == 0 ? USUAL : sum / scores.length;
        double trust = scores.length < 2 ? 0 : scores.length / (double) (scores.length + FEW);
        double border = trust == 0 ? BORDER
                : Math.max(BORDER + OF_ARTICLES, Math.min(HIGHEST, BORDER + trust * PULL * (USUAL - mean)));
        return new Tone(argues ? OF_COMMENTARIES : border, trust > 0);
    }

    boolean isOpinion(double score, boolean reported) {
        return score >= border + (reported && !ofArticle ? REPORTED : 0);
    }
}
