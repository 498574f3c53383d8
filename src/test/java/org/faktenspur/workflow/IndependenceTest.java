package org.faktenspur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.workflow.Independence.Weight.ARTICLE_ITSELF;
import static org.faktenspur.workflow.Independence.Weight.COUNTS;
import static org.faktenspur.workflow.Independence.Weight.SAME_VOICE_AS_ANOTHER;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.faktenspur.article.Article;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Source;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private final Article article = new Article();

    private static Evidence from(String url, String publisher) {
        Evidence evidence = new Evidence();
        evidence.source = new Source(url, "Bericht", publisher, null, Instant.EPOCH);
        return evidence;
    }

    private static Evidence agency(String url, String publisher, String agency) {
        Evidence evidence = from(url, publisher);
        evidence.source.agency = agency;
        return evidence;
    }

    private List<Independence.Weight> weights(Evidence... evidence) {
        return List.copyOf(Independence.weigh(Arrays.asList(evidence), article).values());
    }

    @Test
    void onePublisherCountsOnceHoweverItIsWritten() {
        assertThat(weights(from("https://a.de/1", "Hafenamt"), from("https://b.de/2", " HAFENAMT ")))
                .containsExactly(COUNTS, SAME_VOICE_AS_ANOTHER);
    }

    @Test
    void withoutAPublisherTheRegisteredDomainCounts() {
        assertThat(weights(from("https://www.hafenamt.de/1", null), from("https://archiv.hafenamt.de/2", null),
                from("https://werft.de/", null))).containsExactly(COUNTS, SAME_VOICE_AS_ANOTHER, COUNTS);
    }

    @Test
    void leavingThePublisherOutMakesNoSecondVoice() {
        assertThat(weights(from("https://hafenamt.de/1", "Hafenamt"), from("https://hafenamt.de/2", null)))
                .containsExactly(COUNTS, SAME_VOICE_AS_ANOTHER);
    }

    @Test
    void underASharedSuffixTwoSitesAreTwo() {
        assertThat(weights(from("https://council.gov.uk/1", null), from("https://harbour.gov.uk/2", null),
                from("https://eins.github.io/", null), from("https://zwei.github.io/", null)))
                .containsOnly(COUNTS);
    }

    @Test
    void copiesOfAnAgencyCountAsTheAgency() {
        assertThat(weights(agency("https://a.de/1", "Blatt A", "Nordpress"), agency("https://b.de/2", "Blatt B", "nordpress"),
                from("https://nordpress.de/", "Nordpress"))).containsExactly(COUNTS, SAME_VOICE_AS_ANOTHER,
                        SAME_VOICE_AS_ANOTHER);
    }

    @Test
    void aForgedSpellingMakesNoSecondVoice() {
        assertThat(weights(from("https://a.de/1", "Hafenamt Nord"), from("https://b.de/2", "Hafenamt  Nord"),
                from("https://c.de/3", "hafenamt-nord"), from("https://d.de/4", "www.werft.de"),
                from("https://werft.de/", null)))
                .containsExactly(COUNTS, SAME_VOICE_AS_ANOTHER, SAME_VOICE_AS_ANOTHER, COUNTS, SAME_VOICE_AS_ANOTHER);
    }

    @Test
    void anAgencyUnderTwoPublishersCountsOnceWhateverItsSpelling() {
        assertThat(weights(agency("https://a.de/1", "Blatt A", "Nord-Press"), agency("https://b.de/2", "Blatt B", "NORD PRESS"),
                agency("https://c.de/3", "Blatt C", " nordpress. ")))
                .containsExactly(COUNTS, SAME_VOICE_AS_ANOTHER, SAME_VOICE_AS_ANOTHER);
    }

    @Test
    void theArticleIsNoWitnessForItself() {
        article.publisher = "Küstenkurier";
        article.sourceUrl = "https://www.kuestenkurier.de/artikel";
        assertThat(weights(from("https://archiv.kuestenkurier.de/alt", "Irgendwer"), from("https://c.de/", "küstenkurier"),
                from("https://d.de/", "Hafenamt"))).containsExactly(ARTICLE_ITSELF, ARTICLE_ITSELF, COUNTS);
    }

    @Test
    void anAddressThatIsNoneIsNobodysSite() {
        assertThat(weights(from(null, "Gespräch A"), from("kein Link", "Gespräch B"), from("https://192.0.2.7/", null)))
                .containsOnly(COUNTS);
    }
}
