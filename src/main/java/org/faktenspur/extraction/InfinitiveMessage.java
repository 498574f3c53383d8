package org.faktenspur.extraction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words a message that is an infinitive without a subject: what somebody promises, they will do ("X versprach, die Miete zu
 * übernehmen": "X will die Miete übernehmen"); any other stays behind the words that introduce it, for who is meant stands
 * there
 * ("Er wirft Y vor, … zu …").
 */
final class InfinitiveMessage {

    private static final Pattern INNER_ZU = Pattern.compile("(\\p{L}{2,})zu(\\p{L}{3,})");

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;
    private final Parsed words;
    private final Frame frame;

    /** @param words the infinitive with all that belongs to it, a part of the sentence */
    InfinitiveMessage(Grammar grammar, String text, Parsed sentence, Parsed words, Frame frame) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.frame = frame;
    }

    /** Whether these words are one: told indirectly, behind their cue, an infinitive with "zu" and no finite verb. */
    boolean is() {
        return frame != null && frame.type() == AttributionType.INDIRECT && !frame.cue().isEmpty()
                && frame.cue().get(0).end() <= words.at(0).begin() && words.at(0) != sentence.at(0)
                && (words.at(0).is("to") || hasNoFinite()) && infinitive() >= 0;
    }

    private boolean hasNoFinite() {
        return Stream.of(words.forms(grammar)).noneMatch(form -> form == VerbForm.FINITE);
    }

    /** The last verb, if it stands with "zu"; else -1. */
    private int infinitive() {
        VerbForm[] forms = words.forms(grammar);
        for (int i = forms.length - 1; i >= 0; i--)
            if (forms[i].isVerb())
                return forms[i] == VerbForm.PURPOSE || !grammar.isGerman() && words.at(0).is("to") ? i : -1;
        return -1;
    }

    /** @param speaker the label of who says it, or null */
    Wording worded(String speaker) {
        boolean promised = speaker != null && grammar.has("promising", frame.verb());
        return promised ? asIntention(speaker) : new BehindCue(grammar, text, sentence, words).worded();
    }

    private Wording asIntention(String speaker) {
        String subject = speaker + (grammar.isGerman() && isPlural() ? " wollen" : " will");
        Wording wording = new Wording().from(frame.speaker()).edit(EditKind.SUBJECT_COPIED, "", subject);
        return wording.say(ClaimText.asSentence(subject + " " + bare()));
    }

    private boolean isPlural() {
        return frame.cue().stream().flatMap(span -> Stream.of(span.in(text).toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(word -> word.endsWith("en") && (grammar.has("finite-auxiliaries", word) || grammar.verbs().of(word)
                        .stream().anyMatch(form -> form.shape() == ReportingVerb.Shape.FINITE)));
    }

    /** The words with bare infinitives: "ausbauen" of "auszubauen". */
    private String bare() {
        VerbForm[] forms = words.forms(grammar);
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < forms.length; i++) {
            boolean particle = i + 1 < forms.length && forms[i + 1] == VerbForm.PURPOSE
                    && (words.at(i).is("zu") || words.at(i).is("to"));
            if (particle)
                continue;
            Matcher inner = INNER_ZU.matcher(words.at(i).word());
            boolean joined = forms[i] == VerbForm.PURPOSE && !(i > 0 && words.at(i - 1).is("zu")) && inner.matches();
            boolean apart = bare.length() > 0 && words.at(i).begin() > words.at(i - 1).end();
            bare.append(apart ? " " : "").append(joined ? inner.group(1) + inner.group(2) : words.at(i).word());
        }
        return bare.toString();
    }
}
