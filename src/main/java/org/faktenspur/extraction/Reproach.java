package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * "X wirft der Ministerin vor, gelogen zu haben", "…, sie habe gelogen": what is said of whoever is accused, as a sentence
 * about them. Where their nominative or the verb's form is not certain, the words stay as they were.
 */
final class Reproach {

    private static final Pattern MASCULINE = Pattern
            .compile(".*(?:er|or|eur|ist|ent|ant|mann|chef|isten|enten|anten|klagten|ordneten|amten|kollegen)");
    private static final Pattern NEUTER = Pattern.compile(".*(?:um|ment|chen|amt|werk|haus|unternehmen)");
    private static final Pattern WEAK = Pattern.compile(".*(?:isten|enten|anten)");
    /** "der 34-Jährigen", "dem Angeklagten": adjectives that are nouns, and the like. */
    private static final Pattern NOMINALISED = Pattern
            .compile(".*(?:klagten|digten|ordneten|amten|sitzenden|jährigen|tragten|kollegen|zeugen|kunden)");
    /** What hangs on a noun behind these is no part of the phrase that is found, but of the name. */
    private static final Set<String> GOES_ON = Set.of("für", "aus", "von", "ohne", "zur", "zum");

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;
    private final Parsed words;
    private final Frame frame;

    /** @param words the message, a part of the sentence */
    Reproach(Grammar grammar, String text, Parsed sentence, Parsed words, Frame frame) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.frame = frame;
    }

    /** @param plain how the message reads without knowing who is meant */
    Wording worded(Wording plain) {
        if (frame == null || frame.type() != AttributionType.INDIRECT || !grammar.isGerman()
                || !grammar.has("reproaching", frame.verb()))
            return plain;
        Token first = words.at(0);
        boolean pronoun = (first.is("er") || first.is("sie") || first.is("es")) && plain.words().startsWith(capital(first));
        if (!pronoun && !isPerfect())
            return plain;
        int message = sentence.tokens().indexOf(first);
        for (int i = 0; i < message; i++) {
            int end = isFree(i) ? i + new GermanFields(grammar, sentence.of(i, message)).nounPhrase(0) : i;
            String accused = end > i && !GOES_ON.contains(sentence.at(end).lower())
                    ? nominative(sentence.of(i, end), pronoun ? first.lower() : "")
                    : null;
            if (accused != null)
                return of(accused, sentence.between(i, end),
                        pronoun ? plain.words().substring(first.word().length() + 1) : null);
        }
        return plain;
    }

    private boolean meansSomebody(Token token) {
        return grammar.has("persons", token.lower()) || grammar.has("pronouns", token.lower());
    }

    private static String capital(Token pronoun) {
        return Character.toUpperCase(pronoun.word().charAt(0)) + pronoun.word().substring(1) + " ";
    }

    private Wording of(String accused, Span where, String rest) {
        int last = words.size() - 1;
        String said = rest != null ? accused + " " + rest
                : VerbSecond.join(accused, words.at(last).is("haben") ? "hat" : "ist", words.words(text, 0, last - 1));
        Wording wording = new Wording().from(List.of(where))
                .edit(EditKind.PRONOUN_RESOLVED, rest == null ? "" : words.at(0).word(), accused);
        boolean others = words.tokens().stream().skip(rest == null ? 0 : 1).anyMatch(this::meansSomebody);
        return (others ? wording.unsure() : wording).say(ClaimText.asSentence(said));
    }

    /** "… zu haben", "… zu sein" behind a participle. */
    private boolean isPerfect() {
        int last = words.size() - 1;
        return last > 1 && (words.at(last).is("haben") || words.at(last).is("sein")) && words.at(last - 1).is("zu")
                && isParticiple(last - 2);
    }

    private boolean isParticiple(int i) {
        String word = words.at(i).lower();
        return GermanVerbs.isSurelyParticiple(word) && !grammar.has("no-participles", word)
                || word.endsWith("en") && words.forms(grammar)[i].isVerb();
    }

    /** Whether a phrase can begin here that is neither the speaker's nor hangs on a preposition or a noun. */
    private boolean isFree(int i) {
        Token token = sentence.at(i);
        boolean speaks = frame.speaker().stream().anyMatch(span -> span.contains(token.span()));
        return !speaks && !grammar.has("times", token.lower()) && (i == 0 || !sentence.at(i - 1).isNoun()
                && !sentence.at(i - 1).tag().startsWith("ADP") && !sentence.at(i - 1).tag().equals("DET"));
    }

    private String nominative(Parsed phrase, String pronoun) {
        Token first = phrase.at(0);
        if (first.tag().equals("PROPN"))
            return pronoun.equals("es") ? null : phrase.words(text);
        int noun = 1;
        while (noun < phrase.size() && phrase.at(noun).tag().equals("ADJ") && phrase.at(noun).lower().endsWith("en")
                && Character.isLowerCase(phrase.at(noun).word().charAt(0)))
            noun++;
        if (noun >= phrase.size() || !phrase.at(noun).isNoun() && !phrase.at(noun).tag().equals("ADJ"))
            return null;
        String article = article(first.lower(), phrase.at(noun).lower(), pronoun);
        if (article == null)
            return null;
        StringBuilder whole = new StringBuilder(article);
        for (int i = 1; i < noun; i++)
            whole.append(' ').append(phrase.at(i).word(), 0, phrase.at(i).word().length() - 1);
        String name = name(phrase.at(noun), article);
        if (name == null)
            return null;
        whole.append(' ').append(name);
        return VerbSecond.join(whole.toString(), phrase.words(text, noun + 1, phrase.size()));
    }

    private static String name(Token noun, String article) {
        String name = noun.word();
        if (!name.endsWith("en") || article.equals("Das"))
            return name;
        if (WEAK.matcher(noun.lower()).matches())
            return name.substring(0, name.length() - 2);
        return article.equals("Die") || NOMINALISED.matcher(noun.lower()).matches() ? name.substring(0, name.length() - 1)
                : null;
    }

    private static String article(String dative, String noun, String pronoun) {
        if (dative.equals("der"))
            return pronoun.isEmpty() || pronoun.equals("sie") ? "Die" : null;
        if (!dative.equals("dem") || pronoun.equals("sie"))
            return null;
        if (pronoun.equals("er") || pronoun.isEmpty() && MASCULINE.matcher(noun).matches())
            return "Der";
        return pronoun.equals("es") || NEUTER.matcher(noun).matches() ? "Das" : null;
    }
}
