package org.faktenspur.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimTopic;
import org.faktenspur.claim.Contribution;
import org.faktenspur.claim.Flag;
import org.faktenspur.text.Span;
import org.faktenspur.workflow.Flagging;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.Rule;

/** Changing which words of the article a claim stands on. The article is locked, and so is the claim. */
@ApplicationScoped
public class Cutting {

    private final Research research;
    private final Flagging flagging;
    private final Clock clock;

    Cutting(Research research, Flagging flagging, Clock clock) {
        this.research = research;
        this.flagging = flagging;
        this.clock = clock;
    }

    /**
     * Makes two claims of one that says two things; each is worded as its words are.
     *
     * @param at where the second begins: an offset into the article's text, inside a stretch that the claim stands on
     * @return the second
     */
    public Claim split(Claim claim, int at, AppUser by) {
        ArticleRevision revision = ArticleRevision.current(claim.article);
        int cut = Words.border(revision.text, at);
        List<Span> before = Anchor.spans(Anchor.own(claim, revision), false);
        List<Span> first = new ArrayList<>();
        List<Span> second = new ArrayList<>();
        for (Span span : before) {
            if (span.begin() < cut)
                Words.part(revision.text, span.begin(), Math.min(cut, span.end())).ifPresent(first::add);
            if (span.end() > cut)
                Words.part(revision.text, Math.max(cut, span.begin()), span.end()).ifPresent(second::add);
        }
        boolean inside = before.stream().anyMatch(span -> span.begin() < cut && cut < span.end());
        if (!inside || first.isEmpty() || second.isEmpty())
            throw new Refused(Rule.NOT_INSIDE_ITS_WORDS);
        Claim rest = claim.cutOff(Words.sentence(revision.text, second), second.get(0).begin(), clock.instant());
        rest.persist();
        ClaimTopic.copy(claim, rest);
        Anchor.ofContext(claim, revision).forEach(anchor -> tie(rest, revision, anchor.ordinal, true, anchor.span()));
        tie(rest, revision, second);
        Contribution.record(rest, by, clock.instant());
        AuditEntry.append(clock.instant(), by, "add", Claim.SUBJECT, rest.id, Map.of("from", claim.id.toString()));
        String text = claim.text;
        claim.text = Words.sentence(revision.text, first);
        retie(claim, revision, first);
        research.changeWords(claim, by, "split", Map.of("into", rest.id.toString(), "text", text, "spans", pairs(before),
                "revision", revision.number));
        return rest;
    }

    /** Ties a claim to other words, or an orphan to words again. */
    public void moveBorders(Claim claim, List<Span> wanted, AppUser by) {
        ArticleRevision revision = ArticleRevision.current(claim.article);
        List<Span> spans = wanted.stream().map(span -> Words.in(revision.text, span)).toList();
        List<Span> before = Anchor.spans(Anchor.own(claim, revision), false);
        if (spans.stream().anyMatch(span -> Passage.touchedBy(revision, span).isEmpty()))
            throw new Refused(Rule.NOT_WORDS_OF_THE_TEXT);
        // Ahead of the move, which is the entry that can be undone.
        flagging.settle(claim, Flag.TEXT_CHANGED, by, Map.of());
        research.changeWords(claim, by, "move-borders",
                Map.of("from", pairs(before), "to", pairs(spans), "revision", revision.number));
        retie(claim, revision, spans);
    }

    void retie(Claim claim, ArticleRevision revision, List<Span> spans) {
        Anchor.untie(claim, revision);
        tie(claim, revision, spans);
        if (!spans.isEmpty())
            claim.position = spans.get(0).begin();
    }

    private static void tie(Claim claim, ArticleRevision revision, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++)
            tie(claim, revision, i, false, spans.get(i));
    }

    private static void tie(Claim claim, ArticleRevision revision, int ordinal, boolean context, Span span) {
        Anchor.tie(claim, Passage.touchedBy(revision, span), ordinal, context, span, revision.text);
    }

    static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.begin(), span.end())).toList();
    }
}
