package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.faktenspur.extraction.Mention.Gender;
import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * Gives speakers the longest name that they have in the article: "Lawrow" is "Sergej Lawrow" if he is called so anywhere. A
 * pronoun stands for the last one in front of it whose gender agrees, "der Minister" for the last minister; where nobody fits
 * close by, there is no label rather than a wrong one.
 */
final class SpeakerNames {

    private static final Map<String, Gender> PRONOUNS = Map.of("er", Gender.MALE, "he", Gender.MALE, "sie", Gender.FEMALE,
            "she",
            Gender.FEMALE, "dieser", Gender.MALE, "diese", Gender.FEMALE, "der", Gender.MALE, "die", Gender.FEMALE);
    private static final Set<String> PERSONS = Set.of("er", "sie", "he", "she");
    private static final Set<String> SOURCES = Set.of("demnach", "danach");
    private static final Map<String, Gender> POSSESSIVES = Map.of("seiner", Gender.MALE, "seinen", Gender.MALE, "seinem",
            Gender.MALE, "ihrer", Gender.FEMALE, "ihren", Gender.FEMALE, "ihrem", Gender.FEMALE, "eigenen", Gender.UNKNOWN,
            "eigener",
            Gender.UNKNOWN);
    private static final Set<String> PLURAL_OR_THING = Set.of("es", "it", "they", "das", "dies", "dieses", "ihnen", "them");
    private static final int FARTHEST = 1200;
    private static final int FARTHEST_ROLE = 8000;

    private final String text;
    private final List<Parsed> sentences;
    private final SpeakerWords words;
    /** The longest name by its last word. */
    private final Map<String, String> longest = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    /** Those who spoke and are named by more than a word that points at them. */
    private final TreeSet<Span> speakers = new TreeSet<>();

    SpeakerNames(Grammar grammar, String text, List<Parsed> sentences, List<Frame> frames) {
        this.text = text;
        this.words = new SpeakerWords(grammar, text);
        this.sentences = sentences;
        for (Parsed sentence : sentences)
            mentions.addAll(Mentions.in(grammar, text, sentence));
        for (Frame frame : frames)
            frame.speaker().stream().filter(span -> !SOURCES.contains(lower(span))).forEach(speakers::add);
        for (Mention mention : mentions)
            longest.merge(mention.lastName(), mention.name(), SpeakerWords::longer);
        for (Frame frame : frames)
            if (!frame.speaker().isEmpty())
                addSpeaker(frame.speaker().get(0));
        mentions.removeIf(mention -> !isPerson(mention));
        mentions.sort(Comparator.comparing(Mention::span));
    }

    /** Whom a pronoun can mean: one with a title, with more than one name, or who speaks; a lone name may be anything. */
    private boolean isPerson(Mention mention) {
        return !mention.roles().isEmpty() || longest.getOrDefault(mention.lastName(), "").contains(" ")
                || speakers.contains(mention.span());
    }

    /** Who has spoken is somebody that a pronoun can mean, named or not: "Der Sprecher der Bahn". */
    private void addSpeaker(Span span) {
        List<Token> tokens = tokens(span);
        if (tokens.size() < 2 || !tokens.get(0).tag().equals("DET") || hangsOnNoun(span) || words.name(tokens, longest) != null
                || POSSESSIVES.containsKey(tokens.get(0).lower()))
            return;
        String noun = tokens.stream().filter(Token::isNoun).findFirst().map(Token::lower).orElse("");
        if (tokens.get(0).is("das") || words.isOrganisation(noun))
            return;
        Gender gender = noun.endsWith("in") ? Gender.FEMALE : Mentions.article(tokens.get(0).lower());
        mentions.add(new Mention(sentenceAt(span), span, words.phrase(span, tokens), words.phrase(span, tokens), gender,
                List.of(noun)));
    }

    /** "die Kritik der Bauern": a genitive. */
    private boolean hangsOnNoun(Span span) {
        List<Token> tokens = sentences.get(sentenceAt(span)).tokens();
        for (int i = 1; i < tokens.size(); i++)
            if (tokens.get(i).begin() == span.begin())
                return tokens.get(i - 1).isNoun();
        return false;
    }

    /** The label of what these words stand for; null where nobody is named. */
    String label(List<Span> speaker) {
        if (speaker.isEmpty())
            return null;
        Span span = speaker.get(0);
        String lower = lower(span);
        if (PLURAL_OR_THING.contains(lower))
            return null;
        if (PRONOUNS.containsKey(lower))
            return nearest(span.begin(), PRONOUNS.get(lower), null);
        if (SOURCES.contains(lower))
            return label(lastSpeaker(span.begin()));
        List<Token> tokens = tokens(span);
        if (tokens.size() == 2 && POSSESSIVES.containsKey(tokens.get(0).lower()))
            return owner(span, POSSESSIVES.get(tokens.get(0).lower()));
        String name = words.name(tokens, longest);
        String role = SpeakerWords.role(tokens);
        String holder = name == null && role != null ? nearest(span.begin(), Gender.UNKNOWN, role) : name;
        return holder == null ? words.phrase(span, tokens) : holder;
    }

    /** "… hat sie nach eigenen Angaben": whoever is named before it in its sentence, and nobody else. */
    private String owner(Span span, Gender gender) {
        for (Token token : sentences.get(sentenceAt(span)).tokens())
            if (token.end() <= span.begin() && PERSONS.contains(token.lower()))
                return nearest(token.begin(), PRONOUNS.get(token.lower()), null);
        Mention owner = nearestMention(span.begin(), gender, null);
        boolean apart = owner != null && gender == Gender.UNKNOWN && owner.sentence() != sentenceAt(span);
        return owner == null || apart ? null : named(owner);
    }

    /** Who spoke last before a place and was named, so that "demnach" can mean them. */
    private List<Span> lastSpeaker(int place) {
        Span last = speakers.lower(new Span(place, place));
        return last == null ? List.of() : List.of(last);
    }

    private String lower(Span span) {
        return span.in(text).toLowerCase(Locale.ROOT);
    }

    /**
     * The last one who is named before a place, agrees with a gender and has a role, if one is asked for; of several in one
     * sentence the first, which is its subject more often than not, unless only a later one surely agrees.
     */
    private Mention nearestMention(int place, Gender gender, String role) {
        Mention best = null;
        for (int i = before(place); i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (best != null && mention.sentence() != best.sentence()
                    || place - mention.span().end() > (role == null ? FARTHEST : FARTHEST_ROLE))
                break;
            boolean fits = mention.gender().agrees(gender) && (role == null || mention.isA(role));
            boolean rather = best == null || mention.gender() == gender
                    || best.gender() != gender && (speaks(mention) || !speaks(best));
            if (fits && rather)
                best = mention;
        }
        return best;
    }

    private String nearest(int place, Gender gender, String role) {
        Mention best = nearestMention(place, gender, role);
        return best == null ? null : named(best);
    }

    private boolean speaks(Mention mention) {
        Span speaker = speakers.floor(new Span(mention.span().begin(), Integer.MAX_VALUE));
        return speaker != null && speaker.contains(mention.span()) && speaker.end() == mention.span().end();
    }

    private String named(Mention mention) {
        String name = longest.getOrDefault(mention.lastName(), mention.name());
        return name.contains(" ") ? name : mention.titled();
    }

    /** The index of the last mention that ends before a place; they are in order, so it is found by halving. */
    private int before(int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private List<Token> tokens(Span span) {
        int sentence = sentenceAt(span);
        return sentence < 0 ? List.of()
                : sentences.get(sentence).tokens().stream().filter(token -> span.contains(token.span())).toList();
    }

    private int sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.begin())
                low = middle + 1;
            else
                high = middle;
        }
        return low == sentences.size() ? -1 : low;
    }
}
