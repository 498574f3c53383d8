package org.faktenspur.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Tagger;
import org.faktenspur.text.Token;
import org.faktenspur.text.WordLists;

/**
 * Who is named in a claim, and who of them does what it says: whoever a passive sentence says it is done by, or received
 * from, else the first that stands without a preposition.
 *
 * @param names the roots of the names in it, each with those of its parts
 * @param agent one of them; null where it is not clear
 */
record Cast(Map<String, List<String>> names, String agent) {

    static Cast of(Proposition said) {
        WordLists words = Proposition.lists(said.language());
        List<Token> tokens = Tagger.of(said.language()).tokens(said.text(), new Span(0, said.text().length()));
        boolean receiving = tokens.stream().anyMatch(token -> words.of(token.lower()).contains("receiving"));
        boolean passive = tokens.stream().anyMatch(token -> words.of(token.lower()).contains("passive"));
        Map<Token, Mark> marks = marked(tokens, words, receiving ? "from" : "by");
        boolean doneBy = (passive || receiving) && marks.containsValue(Mark.BY);
        Token agent = marks.keySet().stream().filter(noun -> marks.get(noun) == (doneBy ? Mark.BY : Mark.NONE)).findFirst()
                .orElse(null);
        Map<String, List<String>> names = new LinkedHashMap<>();
        Forms forms = Forms.of(said.language());
        marks.keySet().stream().filter(Cast::isName).forEach(name -> names.put(forms.root(name.lower()),
                forms.parts(name.lower()).stream().map(forms::root).toList()));
        return new Cast(names, agent == null || !isName(agent) ? null : forms.root(agent.lower()));
    }

    /** What stands before a noun: "by", another preposition, or neither. */
    private enum Mark {
        NONE,
        CASE,
        BY
    }

    private static Map<Token, Mark> marked(List<Token> tokens, WordLists words, String by) {
        Map<Token, Mark> marks = new LinkedHashMap<>();
        Mark mark = Mark.NONE;
        for (Token token : tokens) {
            Set<String> kinds = words.of(token.lower());
            if (kinds.contains("by") || kinds.contains("cases"))
                mark = kinds.contains(by) ? Mark.BY : Mark.CASE;
            else if (token.isNoun() && !kinds.contains("times"))
                marks.put(token, mark);
            if (token.isNoun() || token.isVerb() || !token.isWord())
                mark = Mark.NONE;
        }
        return marks;
    }

    private static boolean isName(Token token) {
        return token.tag().equals("PROPN");
    }

    /** Both name the same, and another of them does it. */
    boolean isSwappedIn(Cast other) {
        return agent != null && other.agent != null && !agent.equals(other.agent) && names.containsKey(other.agent)
                && other.names.containsKey(agent);
    }

    /**
     * Each names somebody whom the other does not mention.
     *
     * @param words the roots that this one has
     */
    boolean differsFrom(Cast other, Set<String> words, Set<String> otherWords) {
        return missesIn(otherWords) && other.missesIn(words);
    }

    private boolean missesIn(Set<String> words) {
        return names.entrySet().stream().anyMatch(name -> !words.contains(FormsFilter.ROOT + name.getKey())
                && (name.getValue().isEmpty()
                        || !name.getValue().stream().allMatch(part -> words.contains(FormsFilter.ROOT + part))));
    }
}
