package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.faktenspur.extraction.ReportingVerb.Kind;
import org.faktenspur.text.Span;

/**
 * Finds who is said to have said what, sentence by sentence, and remembers who spoke last: sentences in the subjunctive,
 * hearsay
 * and quotations without a cue go on with them.
 */
final class Attributions {

    private static final List<Span> NOBODY = List.of();
    private static final Set<Kind> SPEAKING = Set.of(Kind.SAY, Kind.DEMAND, Kind.JUDGE);

    private final Grammar grammar;
    private final String text;
    private final List<Quotation> quotations;
    private final List<Frame> frames = new ArrayList<>();
    private final Discourse discourse;
    private final SpokenQuotations spoken;
    private Parsed previous;

    Attributions(Grammar grammar, String text, List<Quotation> quotations) {
        this.grammar = grammar;
        this.text = text;
        this.quotations = quotations;
        this.discourse = new Discourse(grammar, text);
        this.spoken = new SpokenQuotations(text, discourse);
    }

    List<Frame> in(List<Parsed> sentences) {
        for (Parsed sentence : sentences)
            if (!sentence.tokens().isEmpty())
                read(sentence);
        frames.sort(Comparator.comparingInt((Frame frame) -> frame.message().get(0).begin()));
        return frames;
    }

    private void read(Parsed sentence) {
        Reading reading = new Reading(grammar, sentence, Quotation.touching(quotations, sentence.span()));
        List<Predicate> predicates = Predicates.in(reading);
        discourse.enter(sentence);
        List<Frame> here = new ArrayList<>(outermost(cued(reading, predicates)));
        here.removeIf(this::isOwnVoice);
        here.replaceAll(frame -> frame.isSelfContained() ? frame.by(NOBODY) : frame);
        here.replaceAll(frame -> frame.speaker().isEmpty() && refersBack(frame) ? frame.by(discourse.speaker()) : frame);
        Frame back = here.isEmpty() ? backReference(reading, predicates) : null;
        if (back != null)
            here.add(back);
        if (here.isEmpty() && !isInsideQuotation(reading))
            uncued(reading, predicates).stream().filter(frame -> frame.type() != AttributionType.REPORTED || !isOwnVoice(frame))
                    .forEach(here::add);
        if (here.isEmpty())
            mention(reading, predicates);
        here.forEach(discourse::heard);
        here.addAll(spoken.in(reading, predicates, here));
        frames.addAll(here);
        previous = sentence;
    }

    /** Who says something in a sentence that gives no message may speak in the next. */
    private void mention(Reading reading, List<Predicate> predicates) {
        SayingSubject subject = new SayingSubject(reading);
        for (Predicate predicate : predicates)
            if (!predicate.last())
                discourse.mentioned(subject.of(predicate), SPEAKING.contains(predicate.verb().kind()) && !predicate.passive());
    }

    /** "Demnach", "es heißt": who is meant was named before. */
    private boolean refersBack(Frame frame) {
        return frame.type() == AttributionType.INDIRECT && (grammar.has("pointers", frame.verb())
                || grammar.verbs().of(frame.verb()).stream().anyMatch(form -> form.verb().kind() == Kind.READ));
    }

    private boolean isOwnVoice(Frame frame) {
        return !frame.speaker().isEmpty()
                && grammar.has("own-voice", frame.speaker().get(0).in(text).toLowerCase(Locale.ROOT));
    }

    /** Whether the sentence begins in the middle of what somebody says. */
    private boolean isInsideQuotation(Reading reading) {
        return reading.isQuoted(0) && !reading.quotation(0).beginsIn(reading.sentence.span());
    }

    private static List<Frame> cued(Reading reading, List<Predicate> predicates) {
        List<Frame> found = new ArrayList<>(new PrepositionClue(reading, predicates).read());
        found.addAll(new ParentheticalClue(reading, predicates).read());
        found.addAll(new SayingVerbClue(reading, predicates).read());
        found.addAll(new SayingNounClue(reading, predicates).read());
        return found;
    }

    /** An attribution whose cue is a part of another's message is what that one said, not what the article says. */
    private static List<Frame> outermost(List<Frame> found) {
        List<Frame> kept = new ArrayList<>();
        for (Frame frame : found) {
            boolean inner = found.stream().anyMatch(other -> other != frame && other.says(frame) && !frame.says(other));
            if (!inner && kept.stream().noneMatch(other -> other.overlaps(frame)))
                kept.add(frame);
        }
        return kept;
    }

    private List<Frame> uncued(Reading reading, List<Predicate> predicates) {
        List<Frame> embedded = new EmbeddedSubjunctiveClue(reading).read();
        if (!embedded.isEmpty())
            return embedded;
        Frame goesOn = discourse.continuation(reading);
        if (goesOn != null) {
            if (!frames.isEmpty() && frames.get(frames.size() - 1) == discourse.continued())
                frames.remove(frames.size() - 1);
            return List.of(goesOn);
        }
        List<Frame> hearsay = new HearsayClue(reading).read();
        if (!hearsay.isEmpty())
            return hearsay.stream().map(frame -> frame.speaker().isEmpty() ? frame.by(discourse.speakerNextDoor()) : frame)
                    .toList();
        return new SummaryClue(reading, predicates).read();
    }

    /** "Das bestätigte X.": the message is the sentence before. */
    private Frame backReference(Reading reading, List<Predicate> predicates) {
        boolean refers = previous != null && previous.index() == reading.sentence.index() - 1 && reading.end > 2
                && reading.in(0, "back-references") && !predicates.isEmpty() && predicates.get(0).finite() == 1;
        if (!refers || !isSaid(predicates.get(0).verb()) || isAttributed(previous))
            return null;
        List<Span> speaker = new SayingSubject(reading).of(predicates.get(0));
        if (speaker.isEmpty() || previous.endOfWords() == 0)
            return null;
        List<Span> message = List.of(previous.between(0, previous.endOfWords()), reading.sentence.at(0).span());
        return new Frame(previous.index(), message, speaker, predicates.get(0).cue(reading.sentence), AttributionType.INDIRECT,
                reading.lower(predicates.get(0).at()));
    }

    private static boolean isSaid(ReportingVerb verb) {
        return verb.kind() == Kind.SAY || verb.infinitive().equals("hervorgehen");
    }

    private boolean isAttributed(Parsed sentence) {
        for (int i = frames.size() - 1; i >= 0 && i > frames.size() - 4; i--)
            if (frames.get(i).end() > sentence.span().begin())
                return true;
        return false;
    }
}
