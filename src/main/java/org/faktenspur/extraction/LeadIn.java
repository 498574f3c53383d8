package org.faktenspur.extraction;

import org.faktenspur.text.Span;

/** What a list's item says together with the words before the list: "Das Abkommen sieht vor:" and "mehr Abfahrten". */
final class LeadIn {

    private final Grammar grammar;
    private final String text;
    private final Parsed lead;
    private final Parsed item;
    private final char mark;

    LeadIn(Grammar grammar, String text, Parsed lead, Parsed item) {
        this.grammar = grammar;
        this.text = text;
        this.lead = lead.of(0, lead.endOfWords());
        this.item = item.of(0, endOfItem(grammar, item));
        this.mark = text.charAt(lead.span().end() - 1);
    }

    /** Whether a sentence goes on in the list below it. */
    static boolean endsIn(String text, Parsed sentence) {
        return ":,".indexOf(text.charAt(sentence.span().end() - 1)) >= 0;
    }

    /** Without the "and" that leads to the next item. */
    static int endOfItem(Grammar grammar, Parsed item) {
        int end = item.endOfWords();
        while (end > 1 && (!item.at(end - 1).isWord() && item.at(end - 1).word().equals(",")
                || grammar.has("coordinators", item.at(end - 1).lower()) || item.at(end - 1).is("sowie")))
            end--;
        return end;
    }

    Span span() {
        return lead.between(0, lead.size());
    }

    Edit edit() {
        return new Edit(EditKind.LEAD_IN_MERGED, item.words(text), joined());
    }

    /** "in verschiedenen Bereichen", "folgende Punkte", "drei Ziele": the items say which. */
    private boolean isSummedUp(int end) {
        for (int i = 0; i + 1 < end; i++)
            if (grammar.has("several", lead.at(i).lower())
                    && (lead.at(i + 1).isNoun() || i + 2 < end && lead.at(i + 2).isNoun()))
                return true;
        return false;
    }

    /**
     * "Beide streben eine engere Zusammenarbeit an": with a subject and another phrase there is no room for the German item.
     */
    private boolean hasObject(int end) {
        if (!grammar.isGerman() || isSummedUp(end))
            return grammar.isGerman();
        GermanFields fields = new GermanFields(grammar, lead.of(0, end));
        int phrases = 0;
        for (int at = 0; at < end;) {
            int behind = fields.constituent(at);
            boolean bare = behind > at && fields.isNounPhrase(at);
            phrases += bare ? 1 : 0;
            at = Math.max(at + 1, behind);
        }
        return phrases > 1;
    }

    /**
     * The item goes before the prefix of the verb, or behind the verb that waits for it; else the colon stays. An item that
     * is a sentence of its own stays behind the colon too.
     */
    String joined() {
        String words = item.words(text);
        int last = lead.size() - 1;
        if (mark == ',' || lead.at(last).is("to"))
            return lead.words(text) + (mark == ',' ? ", " : " ") + words;
        VerbForm[] forms = lead.forms(grammar);
        boolean sentence = Verbs.anyFinite(grammar, item);
        if (sentence && !Verbs.any(grammar, lead))
            return words;
        boolean prefix = grammar.isGerman() && last > 0 && grammar.has("separable-prefixes", lead.at(last).lower())
                && !forms[last].isVerb() && Verbs.anyFinite(grammar, lead);
        if (prefix && !sentence && !hasObject(last))
            return lead.words(text, 0, last) + " " + words + " " + lead.at(last).word();
        if (forms[last].maybeFinite() && !sentence && !hasObject(last))
            return lead.words(text) + " " + words;
        return lead.words(text) + ": " + words;
    }
}
