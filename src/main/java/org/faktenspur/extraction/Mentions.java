package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.Mention.Gender;
import org.faktenspur.text.Token;

/** Finds who is named in a sentence, with the titles before the name and what they show of the gender. */
final class Mentions {

    private static final Set<String> MALE = Set.of("der", "ein", "herr", "herrn", "dem", "den", "sein", "mr", "mr.");
    private static final Set<String> FEMALE = Set.of("die", "eine", "frau", "mrs", "mrs.", "ms", "ms.");

    /** "Bildungsminister Stefan Kohl": German offices of women end in -in. */
    private static final List<String> MASCULINE = List.of("minister", "präsident", "sprecher", "chef", "leiter", "direktor",
            "bürgermeister", "kanzler", "sekretär", "professor", "anwalt", "richter", "landrat", "senator", "forscher",
            "trainer",
            "führer", "ökonom", "kämmerer");

    private Mentions() {
    }

    /** In the order of the sentence; names right behind a preposition, which mostly are places, are left out. */
    static List<Mention> in(Grammar grammar, String text, Parsed sentence) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int to = behindName(sentence, i);
            if (to == i || grammar.has("times", sentence.at(i).lower()))
                continue;
            int name = i;
            while (name + 2 < to && grammar.has("titles", sentence.at(name).lower()))
                name++;
            Mention mention = at(grammar, text, sentence, name, to);
            if (mention != null)
                found.add(mention);
            i = to;
        }
        return found;
    }

    static int behindName(Parsed sentence, int from) {
        int to = from;
        while (to < sentence.size() && isName(sentence.at(to)))
            to++;
        return to;
    }

    private static String tag(Grammar grammar, Parsed sentence, int at) {
        return Reading.tag(grammar, sentence.at(at));
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("PROPN") && token.startsUpperCase();
    }

    private static Mention at(Grammar grammar, String text, Parsed sentence, int from, int to) {
        List<String> roles = new ArrayList<>();
        Gender gender = Gender.UNKNOWN;
        int at = from - 1;
        while (at >= 0 && (tag(grammar, sentence, at).equals("NOUN") || tag(grammar, sentence, at).equals("ADJ"))) {
            String word = sentence.at(at).lower();
            if (tag(grammar, sentence, at).equals("NOUN")) {
                roles.add(word);
                gender = word.endsWith("in") || FEMALE.contains(word) ? Gender.FEMALE : gender;
            }
            at--;
        }
        if (roles.isEmpty() && isPlace(grammar, sentence, at))
            return null;
        int first = from > 0 && !roles.isEmpty() && tag(grammar, sentence, from - 1).equals("NOUN") ? from - 1 : from;
        return new Mention(sentence.index(), sentence.between(from, to), sentence.between(from, to).in(text),
                sentence.between(first, to).in(text),
                gender == Gender.UNKNOWN && !roles.isEmpty() ? article(sentence, at, roles.get(0)) : gender, roles);
    }

    /** "in Kiel", "für die Ukraine", "Sprecher der Deutschen Bahn": no one who could be "er". */
    private static boolean isPlace(Grammar grammar, Parsed sentence, int before) {
        int at = before >= 0 && sentence.at(before).tag().equals("DET") ? before - 1 : before;
        return at >= 0 && (tag(grammar, sentence, at).equals("ADP") || at < before && sentence.at(at).isNoun());
    }

    private static Gender article(Parsed sentence, int at, String role) {
        Gender gender = article(at < 0 ? "" : sentence.at(at).lower());
        return gender == Gender.UNKNOWN && MASCULINE.stream().anyMatch(role::endsWith) ? Gender.MALE : gender;
    }

    static Gender article(String word) {
        return MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
