package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    /** Whether somebody was found to ask something in the sentence that is read. */
    private boolean asked;
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

    /** @param next the sentence behind it, or null */
    Outcome read(Parsed sentence, Parsed next) {
        if (sentence.kind() == Block.Kind.HEADING)
            return Outcome.HEADING;
        if (sentence.kind() == Block.Kind.BOILERPLATE)
            return Outcome.BOILERPLATE;
        if (leads(sentence, next)) {
            leadIn = sentence;
            return Outcome.FRAGMENT;
        }
        int before = claims.size();
        Outcome without = sentence.kind() == Block.Kind.LIST_ITEM && leadIn != null ? listItem(sentence) : statements(sentence);
        if (sentence.kind() != Block.Kind.LIST_ITEM)
            leadIn = LeadIn.endsIn(text, sentence) ? sentence : null;
        return claims.size() > before ? Outcome.CLAIM : without;
    }

    /** What ends in a colon or comma before a list is said with each of its items. */
    private boolean leads(Parsed sentence, Parsed next) {
        return next != null && next.kind() == Block.Kind.LIST_ITEM && sentence.kind() == Block.Kind.PARAGRAPH
                && sentence.endOfWords() > 0 && LeadIn.endsIn(text, sentence);
    }

    /** "Beide streben mehr Zusammenarbeit an:" and "Handel" are one claim, whose own words are the item's. */
    private Outcome listItem(Parsed item) {
        int end = LeadIn.endOfItem(grammar, item);
        if (end == 0)
            return Outcome.FRAGMENT;
        LeadIn lead = new LeadIn(grammar, text, leadIn, item);
        Frame frame = frames.getOrDefault(leadIn.index(), List.of()).stream().findFirst().orElse(null);
        List<Token> tokens = new ArrayList<>(leadIn.tokens());
        tokens.addAll(item.tokens());
        add(item, List.of(item.between(0, end)), List.of(lead.span()), ClaimText.asSentence(lead.joined()),
                List.of(lead.edit()), frame,
                Modalities.of(grammar, leadIn.of(0, leadIn.endOfWords()), frame).label(), tokens, Clause.Link.MAIN, false);
        return Outcome.FRAGMENT;
    }

    private Outcome statements(Parsed sentence) {
        int end = sentence.endOfWords();
        if (end == 0)
            return Outcome.FRAGMENT;
        if (asks(sentence))
            return Outcome.QUESTION;
        if (sentence.size() > LONGEST_SENTENCE || !Verbs.any(grammar, sentence))
            return Outcome.FRAGMENT;
        int before = claims.size();
        int opinions = 0;
        asked = false;
        List<Frame> here = framesOf(sentence);
        for (Frame frame : here)
            for (Parsed stretch : new Stretches(grammar, text, sentence).of(frame))
                if (Stretches.isQuestion(stretch, frame))
                    asked = true;
                else
                    opinions += state(sentence, stretch, frame);
        if (here.get(0) != null)
            opinions += beside(sentence, here, claims.size() == before && opinions == 0 && !asked);
        claims.subList(before, claims.size()).sort(Comparator.comparing(claim -> claim.spans().get(0)));
        return asked ? Outcome.QUESTION : opinions > 0 ? Outcome.OPINION : Outcome.FRAGMENT;
    }

    private boolean asks(Parsed sentence) {
        int last = sentence.span().end() - 1;
        while (last > sentence.span().begin() && "\"“”«»)’'".indexOf(text.charAt(last)) >= 0)
            last--;
        return text.charAt(last) == '?';
    }

    /** What a sentence states beside what somebody is said to have said; everything where that left nothing to check. */
    private int beside(Parsed sentence, List<Frame> here, boolean nothingYet) {
        Parsed whole = sentence.of(0, sentence.endOfWords());
        if (!nothingYet && !Stretches.leaveWords(whole, here))
            return 0;
        List<Clause> clauses = Clauses.in(grammar, whole, false);
        int opinions = 0;
        for (Clause clause : clauses)
            if (nothingYet || Stretches.isBeside(clause, here)
                    && (clause.link() != Clause.Link.MAIN || Verbs.anyFinite(grammar, clause.words())))
                opinions += state(whole, whole, clauses, clause, null, false);
        return opinions;
    }

    /**
     * The attributions that a sentence stands under: a message that began earlier and still runs, and its own; a single null
     * where there are none.
     */
    private List<Frame> framesOf(Parsed sentence) {
        List<Frame> here = new ArrayList<>();
        here.addAll(frames.getOrDefault(sentence.index(), List.of()));
        if (open != null && open.end() > sentence.span().begin())
            here.add(open);
        for (Frame frame : here)
            if (open == null || frame.end() > open.end())
                open = frame;
        return here.isEmpty() ? Collections.singletonList(null) : here;
    }

    /** Adds the claims of a stretch of the sentence; returns how many of its statements are opinions. */
    private int state(Parsed sentence, Parsed stretch, Frame frame) {
        boolean verbFinal = frame != null && new Stretches(grammar, text, sentence).isBehindThat(stretch);
        List<Clause> clauses = Clauses.in(grammar, stretch, verbFinal);
        boolean exclaimed = sentence.at(sentence.size() - 1).word().endsWith("!");
        boolean opinion = !tone.ofArticle() && tone.isOpinion(Judgement.score(grammar, stretch, exclaimed), frame != null);
        int opinions = 0;
        for (Clause clause : clauses)
            opinions += opinion || isDemand(clause, frame) ? 1 : state(sentence, stretch, clauses, clause, frame, verbFinal);
        return opinions;
    }

    /** Adds the claim of a clause, unless it is too short, said already, or an opinion; returns 1 for an opinion. */
    private int state(Parsed sentence, Parsed stretch, List<Clause> clauses, Clause clause, Frame frame, boolean verbFinal) {
        boolean verb = clause.link() == Clause.Link.APPOSITION || Verbs.any(grammar, clause.words());
        if (clause.words().size() < SHORTEST_CLAIM || !verb || isClaimed(clause) || Emptiness.is(grammar, clauses, clause))
            return 0;
        if (tone.isOpinion(Judgement.score(grammar, clause.words(), false), frame != null))
            return 1;
        Clause relative = RelativeMessage.of(grammar, sentence, clause, frame);
        if (relative != null) {
            add(stretch, clause, frame, ClaimText.of(grammar, text, sentence, List.of(relative), relative, frame, false));
            return 0;
        }
        InfinitiveMessage infinitive = new InfinitiveMessage(grammar, text, sentence, clause.words(), frame);
        Wording wording = Denial.isOf(grammar, text, sentence, frame)
                ? new BehindCue(grammar, text, sentence, clause.words()).worded()
                : infinitive.is() ? infinitive.worded(names.label(frame.speaker()))
                        : ClaimText.of(grammar, text, stretch, clauses, clause, frame, verbFinal && clause.tie() < 0);
        add(stretch, clause, frame, new Reproach(grammar, text, sentence, clause.words(), frame).worded(wording));
        return 0;
    }

    /** "X forderte, die Steuer zu senken": what somebody wants is nothing to check. */
    private boolean isDemand(Clause clause, Frame frame) {
        return frame != null && clause.link() == Clause.Link.MAIN && (frame.type() == AttributionType.INDIRECT
                ? grammar.has("demanding", frame.verb())
                : frame.type() == AttributionType.DIRECT && grammar.has("appealing-verbs", frame.verb()));
    }

    /** Two messages may hold the same words, the one inside the other. */
    private boolean isClaimed(Clause clause) {
        int claimed = 0;
        for (int i = claims.size() - 1; i >= 0 && claims.get(i).sentence() == clause.words().index(); i--)
            for (Token token : clause.words().tokens())
                if (claims.get(i).spans().stream().anyMatch(span -> span.contains(token.span())))
                    claimed++;
        return claimed * 2 > clause.words().size();
    }

    private void add(Parsed sentence, Clause clause, Frame frame, Wording wording) {
        if (!Verbs.anyFinite(grammar, clause.words()) && clause.link() == Clause.Link.MAIN && wording.edits().isEmpty())
            wording.unsure();
        Modality own = Modalities.of(grammar, clause.words(), frame).label();
        Modality modality = wording.hasCopied(" will") && !grammar.isGerman() ? Modality.PREDICTION : own;
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
