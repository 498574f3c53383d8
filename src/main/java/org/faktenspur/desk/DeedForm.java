package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.faktenspur.article.Article;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.text.Span;

/**
 * The form for what somebody is about to do at the reading desk, with a sentence, a claim, or one that has lost its words.
 *
 * @param line the sentence in focus
 * @param card the claim in focus; null where none is
 * @param orphan the claim without words that it is about; null for all others
 * @param text of the article
 */
record DeedForm(ReadingPage.View view, Article article, Manuscript.Line line, Card card, List<Card> cards,
        ReadingPage.Orphan orphan, String text) {

    private static final int NEIGHBOURS = 12;

    /** A word to cut before, and where it begins. */
    record Cut(int at, String word) {
    }

    public String verb() {
        return view.verb();
    }

    /** The claim that it is about; null for none. */
    public Claim subject() {
        if (view.orphan() != null)
            return orphan == null ? null : orphan.claim();
        return card == null ? null : card.claim();
    }

    private String subjectQuote() {
        if (view.orphan() != null)
            return orphan == null ? "" : orphan.quote();
        return card == null ? "" : card.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** The words of the claim in focus. */
    public List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        if (card != null)
            for (Span span : card.spans())
                for (int from = span.begin(), to; from < span.end(); from = to + 1) {
                    to = text.indexOf(' ', from);
                    to = to < 0 || to > span.end() ? span.end() : to;
                    if (to > from)
                        cuts.add(new Cut(from, text.substring(from, to)));
                }
        return cuts;
    }

    /** Claims that the one in focus may be the same as: those nearest in the text. */
    public List<Card> neighbours() {
        int here = card == null ? line.number() : card.sentence();
        return cards.stream().filter(other -> !other.equals(card) && other.claim().status != ClaimStatus.DISMISSED)
                .sorted(Comparator.comparing(other -> Math.abs(other.sentence() - here))).limit(NEIGHBOURS).toList();
    }

    /** Where it is sent. */
    public String path() {
        String base = "/desk/articles/" + article.id;
        return switch (String.valueOf(view.verb())) {
            case "add" -> base + "/claims";
            case "no-claim" -> base + "/no-claim";
            default -> subject() == null ? base + "/claims" : base + "/claims/" + subject().id + "/" + view.verb();
        };
    }

    /** A word is chosen by pressing it; everything else is saved. */
    public boolean asksToSave() {
        return !"split".equals(view.verb());
    }

    public String quoteTyped() {
        return view.typed().getOrDefault("quote", "add".equals(view.verb()) ? line.words() : subjectQuote());
    }

    public String typed(String field) {
        return view.typed().get(field);
    }

    public NoClaimReason[] reasons() {
        return NoClaimReason.values();
    }

    public DismissalReason[] dismissals() {
        return DismissalReason.values();
    }
}
