package org.faktenspur.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    private static final String PAGE = """
            Der Rat bewilligt 12.000 Euro für den „Anleger“
            in Altensiel. Die Sanie-
            rung beginnt im Mai\u00a02027; bis dahin gilt der Fahr\u00adplan.""";

    @Test
    void findsAPassageHoweverItIsSet() {
        for (String passage : new String[] { "12.000 Euro für den \"Anleger\" in Altensiel", "Die Sanierung beginnt",
                "im Mai 2027", "der Fahrplan", "»Anleger« in  Altensiel.", "der rat bewilligt" })
            assertThat(Quotation.of(passage, PAGE)).as(passage).isEqualTo(Quotation.FOUND);
    }

    @Test
    void doesNotFindOtherWordsOrOtherNumbers() {
        for (String passage : new String[] { "12.500 Euro", "120.00 Euro", "Die Sanierung endet", "in Altensiel 12.000" })
            assertThat(Quotation.of(passage, PAGE)).as(passage).isEqualTo(Quotation.NOT_FOUND);
    }

    @Test
    void partsOfAShortenedPassageFollowOneAnother() {
        assertThat(Quotation.of("Der Rat bewilligt … in Altensiel [...] im Mai 2027", PAGE)).isEqualTo(Quotation.FOUND);
        assertThat(Quotation.of("im Mai 2027 … Der Rat bewilligt", PAGE)).isEqualTo(Quotation.NOT_FOUND);
    }

    @Test
    void aPictureCannotBeSearchedAndNoPassageCannotBeFound() {
        assertThat(Quotation.of("im Mai", null)).isEqualTo(Quotation.NOT_CHECKABLE);
        assertThat(Quotation.of(null, PAGE)).isEqualTo(Quotation.NOT_CHECKABLE);
        assertThat(Quotation.of(" … ", PAGE)).isEqualTo(Quotation.NOT_CHECKABLE);
    }
}
