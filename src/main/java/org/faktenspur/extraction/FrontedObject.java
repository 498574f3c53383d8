package org.faktenspur.extraction;

import java.util.regex.Pattern;

/** Tells an object that stands before its verb from a subject. */
final class FrontedObject {

    private static final Pattern FEMININE = Pattern
            .compile(".*(?:in|ung|schaft|heit|keit|tur|ion|ik|ie|ei|tät|enz|presse|zeitung)");

    private FrontedObject() {
    }

    /** "Die Arbeit lobte er", "Die Frage stellte der Vorsitzende": a subject behind the verb shows the object before it. */
    static boolean isAt(Reading reading, int from, int verb) {
        if (!reading.grammar.isGerman() || verb + 2 >= reading.end || SpeakerPhrase.isPronoun(reading, from)
                || reading.in(verb, "copulas"))
            return false;
        if (reading.is(verb + 1, "er") || reading.is(verb + 1, "man") || reading.is(verb + 1, "wir"))
            return true;
        if (isPlural(reading, from, verb) && reading.lower(verb).endsWith("t") && opensSubject(reading, verb + 1))
            return true;
        boolean feminine = reading.is(from, "die") || reading.is(from, "das") || reading.is(from, "eine")
                || reading.is(from, "seine") || reading.is(from, "ihre") || reading.is(from, "keine");
        if (!feminine || !reading.is(verb + 1, "der"))
            return false;
        int noun = verb + 2;
        while (noun < reading.end && !reading.isNoun(noun) && !reading.isBreak(noun))
            noun++;
        return noun < reading.end && reading.isNoun(noun) && !reading.in(noun, "media")
                && !FEMININE.matcher(reading.lower(noun)).matches();
    }

    /** "Die Kosten schätzt die Stadt": a plural cannot be the subject of a singular verb. */
    private static boolean isPlural(Reading reading, int from, int verb) {
        return reading.is(from, "die") && verb == from + 2 && reading.isNoun(from + 1)
                && reading.lower(from + 1).endsWith("en");
    }

    private static boolean opensSubject(Reading reading, int at) {
        return reading.is(at, "die") || reading.is(at, "der") || reading.is(at, "das") || reading.is(at, "ein")
                || reading.is(at, "eine") || reading.tag(at).equals("PROPN");
    }
}
