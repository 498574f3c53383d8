package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.faktenspur.text.Language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is suggested: nothing breaks, nothing is quoted that is not there, and every sentence stays accounted for. */
class SuggestionPropertiesTest {

    private static final Extractor RULES = new RuleExtractor();
    private static final List<String> PIECES = List.of("Der Rat", "beschloss", "den Haushalt", ".", " ", "\n", "„", "“", "–",
            "…",
            "9,1", "2027", "Doris Felten", "sagte", "nicht", ",", "die", "\uD83D\uDE00", "\uD800", "\u00ad", "\u00a0", "- ",
            ":");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<Suggestion> suggestion() {
        return Combinators
                .combine(words(), words().list().ofMaxSize(2), words(), Arbitraries.of(Modality.class).injectNull(0.2),
                        words().injectNull(0.3))
                .as(Suggestion::new);
    }

    @Property(tries = 300)
    void holds(@ForAll("words") String text, @ForAll("suggestion") Suggestion suggestion, @ForAll int from, @ForAll int to) {
        int begin = text.isEmpty() ? 0 : Math.floorMod(from, text.length());
        int end = begin + (text.length() == begin ? 0 : Math.floorMod(to, text.length() - begin));
        Suggestion quoting = new Suggestion(text.substring(begin, end), suggestion.context(), text.substring(begin, end),
                suggestion.modality(), suggestion.speaker());
        Extraction found = new SuggestedExtractor(RULES, (passage, language) -> List.of(suggestion, quoting),
                Duration.ofMinutes(1)).extract(text, Language.DE, null);
        assertThat(found.sentences()).extracting(ExtractedSentence::span).isEqualTo(
                RULES.extract(text, Language.DE, null).sentences().stream().map(ExtractedSentence::span).toList());
        assertThat(found.claims()).allMatch(claim -> claim.quote().equals(ExtractedClaim.quote(text, claim.spans()))
                && !claim.text().isBlank()
                && found.sentences().get(claim.sentence()).outcome() == Outcome.CLAIM);
    }
}
