package org.faktenspur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "zwölf Brücken|12", "1,5 Millionen Euro|1500000", "1.500.000 Euro|1500000",
            "3 Mio. Euro|3000000", "38 Prozent|38", "achtunddreißig|38", "zweihundertfünfzig Tote|250", "rund 3,5|3.5",
            "dreitausend Menschen|3000", "die Hälfte|50", "zwei Dutzend|24", "12,0 Prozent|12" })
    void readsGermanNumbers(String text, double number) {
        assertThat(Values.in(text, Language.DE)).containsExactly(new Value(Value.Kind.NUMBER, number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "twelve bridges|12", "1.5 million pounds|1500000", "1,500,000 pounds|1500000",
            "3bn|3000000000", "about 3.5|3.5", "two dozen|24", "half of them|50", "4,000 people|4000" })
    void readsEnglishNumbers(String text, double number) {
        assertThat(Values.in(text, Language.EN)).containsExactly(new Value(Value.Kind.NUMBER, number));
    }

    @Test
    void aDateIsOneHoweverItIsWritten() {
        Set<Value> date = Values.in("am 3. November 2024", Language.DE);
        assertThat(Values.in("am 03.11.2024", Language.DE)).isEqualTo(date);
        assertThat(Values.in("2024-11-03", Language.DE)).isEqualTo(date);
        assertThat(date).contains(new Value(Value.Kind.YEAR, 2024), new Value(Value.Kind.MONTH, 10));
    }

    @Test
    void wordsThatContainNumbersAreNone() {
        assertThat(Values.in("Er wohnt bei Freunden und achtet auf Gesundheit im Achterdeck.", Language.DE)).isEmpty();
        assertThat(Values.in("9".repeat(400), Language.DE)).isEmpty();
    }
}
