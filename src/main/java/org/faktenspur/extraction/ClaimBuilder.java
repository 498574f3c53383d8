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
    private final Tone tone;
    private final Map<Integer, List<Frame>> frames;
    private final List<ExtractedClaim> claims = new ArrayList<>();
    private Frame open;
    private Parsed leadIn;

    ClaimBuilder(Grammar grammar, String text, Tone tone, SpeakerNames names, Map<Integer, List<Frame>> frames) {
        this.grammar = grammar;
        this.text = text;
        this.tone = tone;
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
                Modalities.of(grammar, leadIn.of(0, leadEnd), frame), tokens, Clause.Link.MAIN, false);
        return Outcome.FRAGMENT;
    }

    private Outcome statements(Parsed sentence) {
        int end = sentence.endOfWords();
        if (end == 0)
            return Outcome.FRAGMENT;
        if (text.substring(sentence.span().begin(), sentence.span().end()).matches("(?s).*\\?[\"“”«»)]*"))
            return Outcome.QUESTION;
        if (sentence.size() > LONGEST_SENTENCE || !Verbs.any(grammar, sentence))
            return Outcome.FRAGMENT;
        int opinions = 0;
        for (Frame frame : framesOf(sentence))
            for (Parsed stretch : stretches(sentence, frame, end))
                opinions += state(sentence, stretch, frame);
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

    /** The stretches of a sentence that state something: the message where there is one, else all words. */
    private List<Parsed> stretches(Parsed sentence, Frame frame, int end) {
        if (frame == null || frame.type() == AttributionType.FREE_INDIRECT)
            return List.of(sentence.of(0, end));
        List<Parsed> stretches = new ArrayList<>();
        for (Span message : frame.message()) {
            List<Token> inside = sentence.tokens().stream().filter(token -> message.contains(token.span())).toList();
            int from = 0;
            while (from < inside.size() && isOpening(inside.get(from)))
                from++;
            if (from < inside.size())
                stretches.add(sentence.of(inside.subList(from, inside.size())));
        }
        return joined(stretches, sentence);
    }

    private boolean isOpening(Token token) {
        return !token.isWord() || grammar.list("that").contains(token.lower());
    }

    /** Two pieces, of which one waits for words of the other, are one statement that the attribution interrupts. */
    private List<Parsed> joined(List<Parsed> stretches, Parsed sentence) {
        if (stretches.size() != 2 || isComplete(stretches.get(0)) && startsAnew(stretches.get(1)))
            return stretches;
        List<Token> tokens = new ArrayList<>(stretches.get(0).tokens());
        tokens.addAll(stretches.get(1).tokens());
        return List.of(sentence.of(tokens));
    }

    private boolean isComplete(Parsed stretch) {
        return Verbs.anyFinite(grammar, stretch);
    }

    /** Whether the first part of a piece has a certain finite verb. */
    private boolean startsAnew(Parsed stretch) {
        Segment first = Segment.of(grammar, stretch).get(0);
        VerbForm[] forms = Verbs.in(grammar, stretch);
        for (int i = first.from(); i < first.to(); i++)
            if (forms[i] == VerbForm.FINITE)
                return true;
        return first.to() < stretch.size() && first.size() < SHORTEST_CLAIM;
    }

    /** Adds the claims of a stretch of the sentence; returns how many of its statements are opinions. */
    private int state(Parsed sentence, Parsed stretch, Frame frame) {
        boolean verbFinal = frame != null && isBehindThat(sentence, stretch);
        List<Clause> clauses = Clauses.in(grammar, stretch, verbFinal);
        boolean exclaimed = sentence.at(sentence.size() - 1).word().endsWith("!");
        boolean opinion = tone.isOpinion(Judgement.score(grammar, stretch, exclaimed), frame != null);
        int opinions = 0;
        for (Clause clause : clauses) {
            if (clause.words().size() < SHORTEST_CLAIM
                    || !Verbs.any(grammar, clause.words()) && clause.link() != Clause.Link.APPOSITION)
                continue;
            double stance = Judgement.score(grammar, clause.words(), false);
            if (opinion && !tone.ofArticle() || tone.isOpinion(stance, frame != null))
                opinions++;
            else
                add(sentence, clause, frame, ClaimText.of(grammar, text, stretch, clauses, clause, frame != null,
                        verbFinal && clause.tie() < 0));
        }
        return opinions;
    }

    private boolean isBehindThat(Parsed sentence, Parsed stretch) {
        int first = sentence.tokens().indexOf(stretch.at(0));
        return first > 0 && grammar.list("that").contains(sentence.at(first - 1).lower());
    }

    private void add(Parsed sentence, Clause clause, Frame frame, Wording wording) {
        if (!Verbs.anyFinite(grammar, clause.words()) && clause.link() == Clause.Link.MAIN)
            wording.unsure();
        Modality modality = Modalities.of(grammar, clause.words(), frame);
        add(sentence, sentence.spans(clause.words()), wording.context(), wording.words(), wording.edits(), frame, modality,
                clause.words().tokens(), clause.link(), wording.needsContext());
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
}
