package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.extraction.ReportingVerb.Shape;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

class ReportingVerbsTest {

    private static List<String> german(String word) {
        return ReportingVerbs.read(Language.DE).of(word).stream().map(form -> form.verb().infinitive() + " " + form.shape())
                .toList();
    }

    @Test
    void formsWeakVerbsByRule() {
        assertThat(german("antwortete")).containsExactly("antworten FINITE");
        assertThat(german("rechnet")).contains("rechnen FINITE");
        assertThat(german("behauptet")).containsExactly("behaupten FINITE", "behaupten PARTICIPLE");
        assertThat(german("kommentiert")).containsExactly("kommentieren FINITE", "kommentieren PARTICIPLE");
    }

    @Test
    void knowsStrongVerbsByTheirParts() {
        assertThat(german("schrieben")).containsExactly("schreiben FINITE");
        assertThat(german("widersprach")).isEmpty();
    }

    @Test
    void joinsAndPartsParticles() {
        assertThat(german("mitteilte")).containsExactly("mitteilen FINITE_JOINED");
        assertThat(german("mitgeteilt")).containsExactly("mitteilen PARTICIPLE");
        assertThat(german("teilte")).containsExactly("mitteilen FINITE");
    }

    @Test
    void formsEnglishVerbs() {
        ReportingVerbs english = ReportingVerbs.read(Language.EN);
        assertThat(english.of("denied")).extracting(ReportingVerb.Form::shape).containsExactly(Shape.FINITE, Shape.PARTICIPLE);
        assertThat(english.of("adding")).extracting(ReportingVerb.Form::shape).containsExactly(Shape.JOINED_ON);
        assertThat(english.of("says")).extracting(form -> form.verb().infinitive()).containsExactly("say");
    }
}
