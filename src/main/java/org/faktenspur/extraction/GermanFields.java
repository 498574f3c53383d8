package org.faktenspur.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/** Where the constituents of a German clause end. Only what is certain has an end. */
final class GermanFields {

    private static final Set<String> SUBJECT_PRONOUNS = Set.of("er", "sie", "es", "man", "ich", "wir", "du", "ihr", "dies",
            "das",
            "alle", "viele", "beide", "niemand", "jemand", "jeder", "einige", "manche", "etwas", "nichts");
    private static final Set<String> OBLIQUE = Set.of("den", "dem", "des", "einen", "einem", "eines", "diesem", "dieses",
            "diesen",
            "ihm", "ihn", "ihnen", "sich", "uns", "mich", "mir", "dich", "dir", "seinem", "seinen", "ihrem", "ihren", "keinen",
            "keinem");
    private static final Set<String> NEVER_FIRST = Set.of("sich", "nicht", "ihn", "ihm", "ihnen", "mich", "mir", "uns", "ihr",
            "ja", "doch",
            "mal", "eben", "halt");
    private static final Set<String> FOCUS = Set.of("auch", "nur", "sogar", "selbst", "etwa", "rund", "knapp", "fast", "mehr",
            "als", "mindestens",
            "höchstens", "bis", "zu", "ungefähr", "circa", "ca.", "nicht", "erst", "allein", "gut", "über", "weit");
    private static final Set<String> GENITIVE = Set.of("des", "der", "eines", "einer", "seiner", "ihrer", "dieser", "dieses",
            "unserer", "aller");
    private static final Set<String> MEASURES = Set.of("millionen", "milliarden", "million", "milliarde", "prozent", "euro",
            "tonnen", "meter",
            "kilometer", "dutzend", "billionen", "liter", "kilo", "stunden", "jahre", "tage");
    /** "Ein 24-Jähriger", "der Angeklagte": adjectives that are nouns. */
    private static final Pattern NOMINALISED = Pattern.compile("\\p{N}+-\\p{Lu}\\p{L}+|\\p{Lu}\\p{Ll}+(?:e|er|en)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** "US-amerikanischen": an adjective that is tagged as a noun. */
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{Ll}+(?:e|en|er|es|em)");
    private static final Set<String> INNER = Set.of("DET", "ADJ", "NUM");

    private final Grammar grammar;
    private final Parsed clause;
    private final VerbForm[] forms;

    GermanFields(Grammar grammar, Parsed clause) {
        this.grammar = grammar;
        this.clause = clause;
        this.forms = clause.forms(grammar);
    }

    boolean isVerb(int i) {
        return i < forms.length && forms[i].isVerb();
    }

    boolean maybeFinite(int i) {
        return i < forms.length && forms[i].maybeFinite();
    }

    /** The end of the phrase that could stand first in a main clause; the same index where none is certain. */
    int constituent(int from) {
        if (from >= clause.size())
            return from;
        Token token = clause.at(from);
        if (SUBJECT_PRONOUNS.contains(token.lower()) && (token.tag().equals("PRON") || !startsPhrase(from + 1)))
            return from + 1;
        if (NEVER_FIRST.contains(token.lower()) && !token.is("nicht"))
            return from;
        if (isPreposition(token)) {
            boolean twice = from + 1 < clause.size() && isPreposition(clause.at(from + 1));
            int end = twice ? constituent(from + 1) : nounPhrase(from + 1);
            return end > from + 1 ? end : pronominal(from);
        }
        if (FOCUS.contains(token.lower()) && nounPhrase(from + 1) > from + 1)
            return nounPhrase(from + 1);
        if (token.tag().equals("ADV") && !FOCUS.contains(token.lower()) && !NEVER_FIRST.contains(token.lower()))
            return from + 1;
        return nounPhrase(from);
    }

    /** Behind the apposition between commas that follows a phrase ("der Sohn, Bernhard Bogner,"); -1 at any other comma. */
    int withApposition(int end) {
        if (end >= clause.size() || !clause.at(end).word().equals(","))
            return end;
        int close = end + 1;
        while (close < clause.size() && !clause.at(close).word().equals(","))
            close++;
        return close < clause.size() && nounPhrase(end + 1) == close ? close + 1 : -1;
    }

    /** Whether an infinitive, a complement or a relative clause begins behind a comma. */
    boolean opensClause(int at) {
        for (int i = at; i < clause.size(); i++)
            if (forms[i] == VerbForm.PURPOSE)
                return true;
        return at < clause.size() && (grammar.has("relatives", clause.at(at).lower())
                || grammar.has("that", clause.at(at).lower()) || grammar.has("keeping", clause.at(at).lower())
                || grammar.has("subordinators", clause.at(at).lower()));
    }

    /** "ist geplant, die Halle abzureißen": without a subject before the clause that is one. */
    boolean waitsForClause() {
        int comma = 1;
        while (comma < clause.size() && !clause.at(comma).word().equals(",")) {
            if (!clause.at(comma).is("sich") && (isNounPhrase(comma) || clause.at(comma).tag().equals("PRON")))
                return false;
            comma++;
        }
        return comma + 1 < clause.size() && !grammar.has("relatives", clause.at(comma + 1).lower()) && opensClause(comma + 1)
                || comma + 1 < clause.size() && forms[clause.size() - 1] == VerbForm.PURPOSE;
    }

    /** Whether a noun phrase begins here, without a preposition. */
    boolean isNounPhrase(int at) {
        return nounPhrase(at) > at && !isPreposition(clause.at(at))
                || SUBJECT_PRONOUNS.contains(clause.at(at).lower()) && clause.at(at).tag().equals("PRON");
    }

    private int pronominal(int from) {
        return from + 1 < clause.size() && clause.at(from + 1).tag().equals("PRON") ? from + 2 : from;
    }

    private boolean isPreposition(Token token) {
        return token.tag().equals("ADP") || grammar.has("prepositions", token.lower())
                || grammar.has("contractions", token.lower());
    }

    private boolean startsPhrase(int i) {
        return i < clause.size() && (INNER.contains(clause.at(i).tag()) || clause.at(i).isNoun()) && !isVerb(i);
    }

    /** Article, adjectives, nouns, a genitive, names and what is joined to them with "und"; no prepositional phrase. */
    int nounPhrase(int from) {
        int at = from;
        while (at < clause.size() && (INNER.contains(clause.at(at).tag()) && !isVerb(at) || isInQuotes(at) || isDegree(at)
                || at == from && isMistakenArticle(at)))
            at++;
        int noun = at > from + 1 && NOMINALISED.matcher(clause.at(at - 1).word()).matches() ? at - 1 : at;
        at = noun;
        while (noun < clause.size() && isHead(noun, at))
            noun++;
        if (noun == at)
            return clause.size() > from && at == from + 1 && clause.at(from).tag().equals("NUM") ? behindOfThem(at) : from;
        return continued(noun, from);
    }

    /** "zwei von ihnen". */
    private int behindOfThem(int number) {
        boolean of = number + 1 < clause.size() && clause.at(number).is("von")
                && (clause.at(number + 1).is("ihnen") || clause.at(number + 1).is("denen"));
        return of ? number + 2 : number;
    }

    /** "…, die Flugzeuge kämen": behind a comma the tagger takes articles for relative pronouns. */
    private boolean isMistakenArticle(int i) {
        return clause.at(i).tag().equals("PRON") && grammar.has("relatives", clause.at(i).lower()) && i + 1 < clause.size()
                && clause.at(i + 1).isNoun() && clause.at(i + 1).startsUpperCase();
    }

    private boolean isDegree(int i) {
        return clause.at(i).tag().equals("ADV") && i + 1 < clause.size() && clause.at(i + 1).tag().equals("ADJ")
                && !isVerb(i + 1);
    }

    private boolean isInQuotes(int i) {
        return "„\"“".contains(clause.at(i).word());
    }

    /** Nouns in a row are one phrase when the second is a name or the first a measure; else a new phrase begins. */
    private boolean isHead(int i, int first) {
        Token token = clause.at(i);
        if (i > first && "“\"".contains(token.word()))
            return true;
        if (i == first && i > 0 && NOMINALISED.matcher(token.word()).matches())
            return true;
        if (isAdjective(token.word()))
            return false;
        if (!token.isNoun() && !(token.tag().equals("X") && token.startsUpperCase()) || isVerb(i))
            return false;
        return i == first || HYPHENATED.matcher(clause.at(i - 1).word()).matches() || token.tag().equals("PROPN")
                || MEASURES.contains(clause.at(i - 1).lower())
                || MEASURES.contains(token.lower());
    }

    /** "spielfrei": small letters only, whatever the tagger says; not "al-Jazeera". */
    private static boolean isAdjective(String word) {
        return Character.isLowerCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private int continued(int end, int from) {
        if (end >= clause.size())
            return end;
        Token token = clause.at(end);
        if (token.word().equals("(")) {
            for (int i = end + 1; i < Math.min(clause.size(), end + 6); i++)
                if (clause.at(i).word().equals(")"))
                    return continued(i + 1, from);
        }
        boolean genitive = GENITIVE.contains(token.lower()) && token.tag().equals("DET");
        boolean joined = (token.is("und") || token.is("oder") || token.is("sowie")) && startsPhrase(end + 1);
        boolean of = (token.is("von") || token.is("vom")) && !isPassive() && startsPhrase(end + 1);
        if ("„\"".contains(token.word()) && end > 0 && clause.at(end - 1).isNoun())
            for (int i = end + 1; i < Math.min(clause.size(), end + 6); i++)
                if ("“”\"".contains(clause.at(i).word()))
                    return continued(i + 1, from);
        boolean year = grammar.has("times", clause.at(end - 1).lower()) && token.tag().equals("NUM")
                && YEAR.matcher(token.word()).matches() && !isVerb(end);
        if (year)
            return continued(end + 1, from);
        int next = genitive ? nounPhrase(end) : joined || of ? nounPhrase(end + 1) : end;
        return next > end + (genitive ? 0 : 1) ? next : end;
    }

    private boolean isPassive() {
        return clause.tokens().stream().anyMatch(token -> grammar.has("passive", token.lower()));
    }

    /** Whether a phrase can be the subject by its article or pronoun. */
    boolean isNominative(int from, int to) {
        if (to == from || OBLIQUE.contains(clause.at(from).lower()) || isPreposition(clause.at(from)))
            return false;
        boolean time = grammar.has("times", clause.at(to - 1).lower());
        boolean adverb = clause.at(from).tag().equals("ADV") && to == from + 1;
        return !time && !adverb;
    }
}
