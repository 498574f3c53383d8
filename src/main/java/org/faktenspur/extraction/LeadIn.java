package org.faktenspur.extraction;

import org.faktenspur.text.Span;

/** What a list's item says together with the words before the list: "Das Abkommen sieht vor:" and "mehr Abfahrten". */
final class LeadIn {

    private final Grammar grammar;
    private final String text;
    private final Parsed lead;
    private final Parsed item;

    LeadIn(Grammar grammar, String text, Parsed lead, Parsed item) {
        this.grammar = grammar;
        this.text = text;
        this.lead = lead.of(0, lead.endOfWords());
        this.item = item.of(0, item.endOfWords());
    }

    Span span() {
        return lead.between(0, lead.size());
    }

    Edit edit() {
        return new Edit(EditKind.LEAD_IN_MERGED, item.words(text), joined());
    }

    /**
     * "Beide streben eine engere Zusammenarbeit an": with a subject and another phrase there is no room for the German item.
     */
    private boolean hasObject(int end) {
        if (!grammar.isGerman())
            return false;
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
        VerbForm[] forms = lead.forms(grammar);
        boolean sentence = Verbs.anyFinite(grammar, item);
        boolean prefix = grammar.isGerman() && last > 0 && grammar.has("separable-prefixes", lead.at(last).lower())
                && !forms[last].isVerb() && Verbs.anyFinite(grammar, lead);
        if (prefix && !sentence && !hasObject(last))
            return lead.words(text, 0, last) + " " + words + " " + lead.at(last).word();
        if (forms[last].maybeFinite() && !sentence && !hasObject(last))
            return lead.words(text) + " " + words;
        return lead.words(text) + ": " + words;
    }
}
