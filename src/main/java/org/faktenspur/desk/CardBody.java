package org.faktenspur.desk;

import java.util.List;
import java.util.Locale;

import org.faktenspur.article.Article;
import org.faktenspur.extraction.Edit;
import org.faktenspur.extraction.Reason;
import org.faktenspur.search.SimilarClaims;
import org.faktenspur.workflow.CaseFile;

/**
 * What a card says more when it is in focus.
 *
 * @param precedents the claims that are most like it, best first
 */
record CardBody(Card card, int evidence, int independent, String worth, List<Bar> reasons, List<Edit> edits,
        List<SimilarClaims.Similar> precedents) {

    private static final double FULL = 0.5;
    private static final int MOST_EDITS = 4;

    /** A summand of the check-worthiness, as wide as it is heavy. */
    record Bar(Reason reason, String weight, String width) {

        public boolean minus() {
            return reason.weight() < 0;
        }
    }

    /** @param locale how numbers are written */
    static CardBody of(Card card, Locale locale, SimilarClaims similar) {
        CaseFile file = CaseFile.of(card.claim());
        return new CardBody(card, file.evidence().size(), file.independentEvidence(),
                String.format(locale, "%.2f", card.claim().checkWorthiness),
                card.claim().reasons.stream().map(reason -> bar(reason, locale)).toList(),
                card.claim().edits.stream().limit(MOST_EDITS).toList(),
                similar.asFarAsKnown(card.claim()));
    }

    private static Bar bar(Reason reason, Locale locale) {
        double weight = Math.abs(reason.weight());
        double share = Math.min(1, weight / FULL);
        return new Bar(reason, String.format(locale, reason.weight() < 0 ? "\u2212%.2f" : "+%.2f", weight),
                String.format(Locale.ROOT, "%.0f%%", 100 * share));
    }

    public boolean evidenceMissing() {
        return independent < 2;
    }

    public String base(Article article) {
        return "/desk/articles/" + article.id + "/claims/" + card.claim().id;
    }

    /** The address of the page with the form for a verb. */
    public String asking(String verb) {
        return "?at=" + card.sentence() + "&k=" + card.number() + "&do=" + verb + "#do";
    }
}
