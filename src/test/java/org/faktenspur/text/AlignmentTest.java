package org.faktenspur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.faktenspur.text.Alignment.Piece;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlignmentTest {

    private static final String BEFORE = "Der Rat tagt am Montag. Er hat zwei Fähren bestellt. Die Kosten liegen bei drei Millionen Euro.";

    @Test
    void wordsThatStayAreFoundWhereTheyStandNow() {
        assertThat(now(BEFORE, "Vorab. " + BEFORE, "zwei Fähren")).isEqualTo("zwei Fähren");
        assertThat(now(BEFORE, BEFORE.replace("Der Rat", "Der alte Rat"), "zwei Fähren")).isEqualTo("zwei Fähren");
    }

    @Test
    void wordsThatWereChangedAreFoundByWhatIsAroundThem() {
        assertThat(changed(BEFORE, BEFORE.replace("zwei Fähren", "drei Fähren"), "zwei Fähren bestellt"))
                .isEqualTo("drei Fähren bestellt");
        assertThat(changed(BEFORE, BEFORE.replace("drei Millionen", "vier Milliarden"), "drei Millionen Euro"))
                .isEqualTo("vier Milliarden Euro");
    }

    @Test
    void aSentenceThatIsGoneIsNotFound() {
        String after = "Der Rat tagt am Montag. Die Kosten liegen bei drei Millionen Euro.";
        assertThat(now(BEFORE, after, "zwei Fähren bestellt")).isNull();
        assertThat(changed(BEFORE, after, "Er hat zwei Fähren bestellt")).isNull();
    }

    @Test
    void aSentenceThatMovedAndWasChangedIsStillTheSame() {
        String after = "Er hat gestern zwei Fähren bestellt. Der Rat tagt am Montag. Die Kosten liegen bei drei Millionen Euro.";
        assertThat(changed(BEFORE, after, "Er hat zwei Fähren bestellt")).isEqualTo("Er hat gestern zwei Fähren bestellt");
    }

    /** What stays and what goes is the old text, what stays and what comes the new one; nothing is left out. */
    @Property
    void thePiecesAreBothTexts(@ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> before,
            @ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> after) {
        String one = text(before);
        String other = text(after);
        List<Piece> pieces = alignment(one, other).pieces();
        assertThat(words(pieces.stream().filter(piece -> piece.kind() != Piece.Kind.NEW).map(piece -> piece.before().in(one))))
                .isEqualTo(words(one));
        assertThat(
                words(pieces.stream().filter(piece -> piece.kind() != Piece.Kind.GONE).map(piece -> piece.after().in(other))))
                .isEqualTo(words(other));
        assertThat(pieces).filteredOn(piece -> piece.kind() == Piece.Kind.SAME)
                .allMatch(piece -> words(piece.before().in(one)).equals(words(piece.after().in(other))));
    }

    /** Two hundred pages that share hardly a word: a diff whose steps grow with the square would not come back from this. */
    @Test
    void twoLongTextsThatShareLittleAreCompared() {
        Random random = new Random(7);
        String one = book(random, 0);
        String other = book(random, 4_000);
        List<Piece> pieces = alignment(one, other).pieces();
        assertThat(pieces).isNotEmpty();
        assertThat(alignment(one, one).pieces()).hasSize(1);
    }

    private static String book(Random random, int from) {
        StringBuilder book = new StringBuilder();
        for (int sentence = 0; sentence < 5_000; sentence++) {
            for (int word = 0; word < 14; word++)
                book.append("wort").append(from + random.nextInt(5_000)).append(' ');
            book.append(". ");
        }
        return book.toString();
    }

    private static String text(List<Integer> words) {
        return words.stream().map(word -> word == 0 ? "Ende. " : "w" + word + " ").collect(Collectors.joining());
    }

    private static String words(java.util.stream.Stream<String> parts) {
        return words(parts.collect(Collectors.joining(" ")));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String now(String before, String after, String quote) {
        return alignment(before, after).inPlace(span(before, quote)).map(span -> span.in(after)).orElse(null);
    }

    private static String changed(String before, String after, String quote) {
        return alignment(before, after).changed(span(before, quote)).map(span -> span.in(after)).orElse(null);
    }

    private static Span span(String text, String quote) {
        int begin = text.indexOf(quote);
        return new Span(begin, begin + quote.length());
    }

    private static Alignment alignment(String before, String after) {
        return Alignment.of(before, sentences(before), after, sentences(after));
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = Pattern.compile("[^\\s][^.]*(?:\\.|$)").matcher(text);
        while (matcher.find())
            sentences.add(new Span(matcher.start(), matcher.end()));
        return sentences;
    }
}
