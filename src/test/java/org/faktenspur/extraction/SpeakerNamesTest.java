package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** By which name a speaker is called: the label of each attribution of a text. */
class SpeakerNamesTest {

    private static List<String> labels(String text) {
        return new RuleExtractor().extract(text, Language.DE, null).attributions().stream().map(Attribution::speakerLabel)
                .toList();
    }

    @Test
    void takesTheLongestNameInTheArticle() {
        assertThat(labels("Ministerin Petra Lindner kam an. Lindner sagte, der Hafen werde ausgebaut."))
                .containsExactly("Petra Lindner");
    }

    @Test
    void leavesTheTitleToTheWords() {
        assertThat(labels("Der Verkehrsminister Jan Brodersen sagte, die Brücke halte."))
                .containsExactly("Jan Brodersen");
    }

    @Test
    void findsTheNameInAnApposition() {
        assertThat(labels("Der Leiter des Hafenamts, Peter Meier, sagte, die Kräne seien bestellt."))
                .containsExactly("Peter Meier");
    }

    @Test
    void keepsAnOfficeThatHasNoName() {
        assertThat(labels("Der Sprecher der Deutschen Bahn sagte, der Zug fahre wieder."))
                .containsExactly("Der Sprecher der Deutschen Bahn");
    }

    @Test
    void namesWhoGaveTheFigures() {
        assertThat(labels("Nach Angaben der Gemeinde kostet der Steg 3 Millionen Euro.")).containsExactly("der Gemeinde");
    }

    @Test
    void resolvesPronounsByTheirGender() {
        String text = "Die Ministerin Petra Lindner traf den Reeder Jan Brodersen. ";
        assertThat(labels(text + "Sie sagte, der Hafen werde ausgebaut.")).containsExactly("Petra Lindner");
        assertThat(labels(text + "Er sagte, der Hafen werde ausgebaut.")).containsExactly("Jan Brodersen");
    }

    @Test
    void resolvesAnOfficeToItsLastHolder() {
        assertThat(labels("Der Außenminister Olaf Hansen landete am Abend. Der Minister sagte, man habe Zeit."))
                .containsExactly("Olaf Hansen");
    }

    @Test
    void resolvesPronounsToSpeakersWithoutAName() {
        assertThat(
                labels("Ein Sprecher der Polizei sagte, der Tunnel sei frei. Er erklärte, es habe keine Verletzten gegeben."))
                .containsExactly("Ein Sprecher der Polizei", "Ein Sprecher der Polizei");
    }

    @Test
    void namesNobodyWhereNobodyFits() {
        assertThat(labels("Sie sagte, der Hafen werde ausgebaut.")).containsExactly((String) null);
    }
}
