package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.faktenspur.text.Block;
import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** Makes claims of sentences, one after the other, and says of each sentence what became of it. */
final class ClaimBuilder {

    private static final int LONGEST_SENTENCE = 300;
    private static final int SHORTEST_CLAIM = 2;

    private final Grammar grammar;
    private final String text;
    private final SpeakerNames names;
    private final Map<Integer, List<Frame>> frames;
    private final List<ExtractedClaim> claims = new ArrayList<>();
    private Frame open;
    private Parsed leadIn;

    ClaimBuilder(Grammar grammar, String text, SpeakerNames names, Map<Integer, List<Frame>> frames) {
        this.grammar = grammar;
        this.text = text;
        this.names = names;
        this.frames = frames;
    }

    List<ExtractedClaim> claims() {
        return claims;
    }

    Outcome read(Parsed sentence) {
        if (sentence.kind() == Block.Kind.HEADING)
            return Outcome.HEADING;
        if (sentence.kind() == Block.Kind.BOILERPLATE)
            return Outcome.BOILERPLATE;
        int before = claims.size();
        Outcome without = sentence.kind() == Block.Kind.LIST_ITEM && leadIn != null ? listItem(sentence) : statements(sentence);
        if (sentence.kind() != Block.Kind.LIST_ITEM)
            leadIn = text.charAt(sentence.span().end() - 1) == ':' ? sentence : null;
        return claims.size() > before ? Outcome.CLAIM : without;
    }

    /** "Beide streben mehr Zusammenarbeit an:" and "Handel" are one claim, whose own words are the item's. */
    private Outcome listItem(Parsed item) {
        int end = item.endOfWords();
        if (end == 0)
            return Outcome.FRAGMENT;
        Span words = item.between(0, end);
        int leadEnd = leadIn.endOfWords();
        Span lead = leadIn.between(0, leadEnd);
        Frame frame = frames.getOrDefault(leadIn.index(), List.of()).stream().findFirst().orElse(null);
        String joined = lead.in(text) + ": " + words.in(text);
        Edit edit = new Edit(EditKind.LEAD_IN_MERGED, words.in(text), joined);
        List<Token> tokens = new ArrayList<>(leadIn.tokens());
        tokens.addAll(item.tokens());
        add(item, List.of(words), List.of(lead), ClaimText.asSentence(joined), List.of(edit), frame,
                Modalities.of(grammar, leadIn, 0, leadEnd, frame), tokens, Clause.Link.MAIN, false);
        return Outcome.FRAGMENT;
    }

    private Outcome statements(Parsed sentence) {
        int end = sentence.endOfWords();
        if (end == 0)
            return Outcome.FRAGMENT;
        if (text.substring(sentence.span().begin(), sentence.span().end()).matches("(?s).*\\?[\"“”«»)]*"))
            return Outcome.QUESTION;
        if (sentence.size() > LONGEST_SENTENCE || !hasVerb(sentence, 0, end))
            return Outcome.FRAGMENT;
        int opinions = 0;
        for (Frame frame : framesOf(sentence))
            for (Span region : regions(sentence, frame, end))
                opinions += region(sentence, region, frame);
        return opinions > 0 ? Outcome.OPINION : Outcome.FRAGMENT;
    }

    /**
     * The attributions that a sentence stands under: a message that began earlier and still runs, and its own; a single null
     * where there are none.
     */
    private List<Frame> framesOf(Parsed sentence) {
        List<Frame> here = new ArrayList<>();
        if (open != null && open.end() > sentence.span().begin())
            here.add(open);
        here.addAll(frames.getOrDefault(sentence.index(), List.of()));
        for (Frame frame : here)
            if (open == null || frame.end() > open.end())
                open = frame;
        return here.isEmpty() ? Collections.singletonList(null) : here;
    }

    /** Where the sentence states something, in token indexes: inside the message where there is one. */
    private List<Span> regions(Parsed sentence, Frame frame, int end) {
        if (frame == null || frame.type() == AttributionType.FREE_INDIRECT)
            return List.of(new Span(0, end));
        List<Span> regions = new ArrayList<>();
        for (Span message : frame.message()) {
            int from = 0;
            while (from < end && sentence.at(from).begin() < message.begin())
                from++;
            int to = from;
            while (to < end && sentence.at(to).end() <= message.end())
                to++;
            while (from < to && isOpening(sentence.at(from)))
                from++;
            while (to > from && !sentence.at(to - 1).isWord() && !")%".contains(sentence.at(to - 1).word()))
                to--;
            if (to > from)
                regions.add(new Span(from, to));
        }
        return joined(regions, sentence);
    }

    private boolean isOpening(Token token) {
        return !token.isWord() || grammar.list("that").contains(token.lower());
    }

    /** A message in two pieces, of which one has no verb, is one statement that the attribution interrupts. */
    private List<Span> joined(List<Span> regions, Parsed sentence) {
        if (regions.size() != 2)
            return regions;
        boolean both = hasVerb(sentence, regions.get(0).begin(), regions.get(0).end())
                && hasVerb(sentence, regions.get(1).begin(), regions.get(1).end());
        return both ? regions : List.of(longer(regions.get(0), regions.get(1)));
    }

    private static Span longer(Span one, Span other) {
        return one.length() >= other.length() ? one : other;
    }

    /** Adds the claims of a stretch of the sentence; returns how many of its statements are opinions. */
    private int region(Parsed sentence, Span region, Frame frame) {
        List<Clause> clauses = Clauses.in(grammar, sentence, region.begin(), region.end());
        int opinions = 0;
        for (Clause clause : clauses) {
            if (clause.to() - clause.from() < SHORTEST_CLAIM || !hasVerb(sentence, clause.from(), clause.to()))
                continue;
            if (Judgement.isOpinion(grammar, sentence, clause.from(), clause.to()))
                opinions++;
            else
                add(sentence, clause, clauses, frame, region);
        }
        return opinions;
    }

    private void add(Parsed sentence, Clause clause, List<Clause> clauses, Frame frame, Span region) {
        boolean dass = frame != null && clause.from() == region.begin() && clause.from() > 0
                && grammar.list("that").contains(sentence.at(clause.from() - 1).lower());
        Clause worded = dass && clause.link() == Clause.Link.MAIN
                ? new Clause(clause.from(), clause.to(), Clause.Link.SUBORDINATE, clause.from() - 1, -1)
                : clause;
        ClaimText wording = new ClaimText(grammar, text, sentence, clauses);
        String words = wording.of(worded, frame != null);
        Modality modality = Modalities.of(grammar, sentence, clause.from(), clause.to(), frame);
        add(sentence, List.of(sentence.between(clause.from(), clause.to())), wording.context(), words, wording.edits(), frame,
                modality,
                sentence.tokens().subList(clause.from(), clause.to()), clause.link(), wording.needsContext());
    }

    private void add(Parsed sentence, List<Span> spans, List<Span> context, String words, List<Edit> edits, Frame frame,
            Modality modality, List<Token> tokens, Clause.Link link, boolean needsContext) {
        String label = frame == null ? null : names.label(frame.speaker());
        Speaker speaker = label == null ? null : new Speaker(label, frame.speaker());
        List<Reason> reasons = CheckWorthiness.reasons(grammar, tokens, modality, speaker, link, needsContext);
        claims.add(new ExtractedClaim(spans, List.copyOf(context), ExtractedClaim.quote(text, spans), words, List.copyOf(edits),
                modality,
                speaker, CheckWorthiness.of(reasons), reasons, needsContext, sentence.index()));
    }

    private static boolean hasVerb(Parsed sentence, int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isVerb())
                return true;
        return false;
    }
}
