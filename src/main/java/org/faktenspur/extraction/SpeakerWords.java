package org.faktenspur.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** What the words that stand for a speaker say by themselves: a name, an office, or who gave the figures. */
final class SpeakerWords {

    private static final Set<String> DEFINITE = Set.of("der", "die", "das", "dem", "des", "the", "dieser", "diese");
    private static final Set<String> OF = Set.of("der", "des", "einer", "eines", "von", "vom");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Grammar grammar;
    private final String text;

    SpeakerWords(Grammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
    }

    /** Whom "he" and "she" cannot mean; in German the gender tells. */
    boolean isOrganisation(String noun) {
        return grammar.has("organisations", noun);
    }

    /** The words as they are, but of "Angaben der Polizei" only who gave them. */
    String phrase(Span span, List<Token> tokens) {
        boolean saying = tokens.size() > 2 && OF.contains(tokens.get(1).lower())
                && (grammar.has("according-nouns", tokens.get(0).lower())
                        || grammar.has("meaning-nouns", tokens.get(0).lower()));
        int from = !saying ? 0 : tokens.get(1).tag().startsWith("ADP") ? 2 : 1;
        int begin = tokens.isEmpty() ? span.begin() : tokens.get(from).begin();
        return SPACES.matcher(text.substring(begin, span.end())).replaceAll(" ");
    }

    /** "Der Außenminister Sergej Lawrow", "Lawrow", "der Leiter des Amts, Hans Wolf": the name at the head or in apposition. */
    String name(List<Token> tokens, Map<String, String> longest) {
        int at = 0;
        while (at < tokens.size() && isBeforeName(tokens, at))
            at++;
        while (at + 1 < tokens.size() && isName(tokens.get(at)) && isBeforeName(tokens, at + 1)
                && !tokens.get(at + 1).startsUpperCase())
            at += 2;
        boolean apposed = at == tokens.size() || !isName(tokens.get(at));
        if (apposed)
            at = behindComma(tokens);
        int to = at;
        while (to < tokens.size() && (isName(tokens.get(to)) || (apposed || to > at) && tokens.get(to).isNoun()))
            to++;
        if (apposed && to == at + 1 && !isName(tokens.get(at)))
            return null;
        boolean whole = to > at && (to == tokens.size() || ",(".contains(tokens.get(to).word())
                || tokens.get(to).tag().equals("ADP"));
        if (!whole)
            return null;
        String name = longer(text.substring(tokens.get(at).begin(), tokens.get(to - 1).end()),
                longest.getOrDefault(tokens.get(to - 1).word(), ""));
        boolean titled = !name.contains(" ") && at > 0 && tokens.get(at - 1).isNoun();
        return titled ? tokens.get(at - 1).word() + " " + name : name;
    }

    static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /** Article, adjective or title, but no genitive behind a noun. */
    private static boolean isBeforeName(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("DET") && (at == 0 || !tokens.get(at - 1).isNoun()) || tag.equals("ADJ") || tag.equals("NOUN");
    }

    private static boolean isName(Token token) {
        return (token.tag().startsWith("PROPN") || token.isVerb()) && token.startsUpperCase();
    }

    private static int behindComma(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++)
            if (tokens.get(i).word().equals(","))
                return i + 1;
        return tokens.size();
    }

    /** "der Minister": a definite article and one noun, which must be of somebody who was named. */
    static String role(List<Token> tokens) {
        boolean definite = tokens.size() == 2 && DEFINITE.contains(tokens.get(0).lower()) && tokens.get(1).isNoun();
        return definite ? tokens.get(1).lower() : null;
    }
}
