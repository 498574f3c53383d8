package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.faktenspur.text.Language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any string whatever. */
class ExtractionPropertiesTest {

    private static final Extractor EXTRACTOR = new RuleExtractor();
    private static final List<String> PIECES = List.of("Der Rat", "sagte", ", dass", "„", "“", ".", "!", "?", " ", "\n", "- ",
            "soll",
            "haben", "die Fähre", "laut", "nach Angaben", "und", ":", ", die", "kam", "11.", "November", "sei", "the", "said",
            "that",
            "\uD83D\uDE00", "\uD800", "\u2028", "(", ")", "\u00a0", "2027", "X", ",", "wie", "so", "zufolge");

    @Provide
    Arbitrary<String> newslike() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60)
                .map(pieces -> String.join(pieces.size() % 2 == 0 ? " " : "", pieces));
    }

    @Property(tries = 400)
    void accountsForEveryLetterAndQuotesTheText(@ForAll("newslike") String text) {
        holds(text);
    }

    @Property(tries = 200)
    void standsAnyString(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 12)
    void standsWhatIsRepeatedEndlessly(@ForAll("newslike") String piece) {
        holds((piece.length() > 6 ? piece.substring(0, 6) : piece + "1.").repeat(1_000));
    }

    @Property(tries = 20)
    void manyThreadsFindWhatOneFinds(@ForAll("newslike") String text) {
        Extraction alone = EXTRACTOR.extract(text, Language.DE, null);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> EXTRACTOR.extract(text, Language.DE, null)))
                .allMatch(alone::equals);
    }

    private static void holds(String text) {
        for (Language language : Language.values()) {
            Extraction found = EXTRACTOR.extract(text, language, null);
            int[] owners = new int[text.length()];
            for (ExtractedSentence sentence : found.sentences())
                for (int i = sentence.span().begin(); i < sentence.span().end(); i++)
                    owners[i]++;
            assertThat(IntStream.range(0, text.length()).filter(i -> Character.isLetterOrDigit(text.charAt(i))))
                    .allMatch(i -> owners[i] == 1);
            assertThat(IntStream.of(owners)).allMatch(count -> count <= 1);
            assertThat(found.claims()).allMatch(claim -> claim.quote().equals(ExtractedClaim.quote(text, claim.spans()))
                    && !claim.quote().isBlank() && !claim.text().isBlank());
            assertThat(EXTRACTOR.extract(text, language, null)).isEqualTo(found);
        }
    }
}
