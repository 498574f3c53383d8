package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.junit.jupiter.api.Test;

/** Who is said to have said what, in English. Each expectation reads "speaker: message". */
class EnglishAttributionTest {

    private final Extractor extractor = new RuleExtractor();

    private List<String> in(String text) {
        return extractor.extract(text, Language.EN, null).attributions().stream()
                .map(found -> join(text, found.speaker()) + ": " + join(text, found.message())).toList();
    }

    private static String join(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void readsThatClauses() {
        assertThat(in("The mayor said that the bridge had been closed."))
                .containsExactly("The mayor: that the bridge had been closed");
    }

    @Test
    void readsClausesWithoutThat() {
        assertThat(in("The harbour office said the ferry would return in May."))
                .containsExactly("The harbour office: the ferry would return in May");
    }

    @Test
    void findsTheSpeakerBehindAccordingTo() {
        assertThat(in("According to the water board, levels have fallen by a third."))
                .containsExactly("the water board: levels have fallen by a third");
        assertThat(in("Levels have fallen by a third, according to the water board."))
                .containsExactly("the water board: Levels have fallen by a third");
    }

    @Test
    void findsTheSpeakerBehindTheMessage() {
        assertThat(in("The dam is safe, a spokesman for the county said on Monday."))
                .containsExactly("a spokesman for the county: The dam is safe");
        assertThat(in("The dam is safe, said Ann Field, the county's chief engineer."))
                .containsExactly("Ann Field, the county's chief engineer: The dam is safe");
    }

    @Test
    void readsQuotationsBeforeAndAfterTheirVerb() {
        assertThat(in("“We have enough water for the summer,” said the minister."))
                .containsExactly("the minister: “We have enough water for the summer,”");
        assertThat(in("The landlord said: “Nothing will change for our guests.”"))
                .containsExactly("The landlord: “Nothing will change for our guests.”");
    }

    @Test
    void goesOnWithAParticiple() {
        assertThat(in("The seal is damaged, the engineer said, adding that samples had been taken."))
                .containsExactly("the engineer: The seal is damaged", "the engineer: that samples had been taken");
    }

    @Test
    void findsTheSubjectBehindAnAdverbial() {
        assertThat(in("In a brief statement the minister claimed that ballots were missing."))
                .containsExactly("the minister: that ballots were missing");
    }

    @Test
    void readsOverARelativeClause() {
        assertThat(in("Lucia Ferrant, a chemist who was not involved, noted that the sample was small."))
                .containsExactly("Lucia Ferrant: that the sample was small");
    }

    @Test
    void leavesAloneVerbsWithoutAMessage() {
        assertThat(in("The company announced a new ferry.")).isEmpty();
    }

    @Test
    void readsWhatAStudySaysWhateverIsSetInBeforeItsVerb() {
        assertThat(in("The report, published in March, warns that a surge could flood 400 homes."))
                .containsExactly("The report: that a surge could flood 400 homes");
        assertThat(in("According to a report by the water board, levels have fallen by a third."))
                .containsExactly("a report by the water board: levels have fallen by a third");
    }

    @Test
    void answersAreSaidByWhomTheArticleIntroduces() {
        String text = "Greta Holm, 39, runs the port.\nQ: Are you making money?\nA: The port lost 7 million euros in 2024.\nQ: And now?\nA: The port made 2 million in 2025.";
        assertThat(extractor.extract(text, Language.EN, null).claims()).filteredOn(claim -> claim.speaker() != null)
                .extracting(claim -> claim.speaker().label() + ": " + claim.text())
                .containsExactly("Greta Holm: The port lost 7 million euros in 2024.",
                        "Greta Holm: The port made 2 million in 2025.");
    }

    @Test
    void namesNobodyWhereTheLinesAboveAnInterviewNameTwo() {
        String text = "Greta Holm and Paul Marsh run the port.\nQ: Are you making money?\nA: The port lost 7 million euros in 2024.\nQ: And now?\nA: No.";
        assertThat(extractor.extract(text, Language.EN, null).claims()).allMatch(claim -> claim.speaker() == null);
    }

    private List<String> claims(String text) {
        return extractor.extract(text, Language.EN, null).claims().stream()
                .map(claim -> (claim.speaker() == null ? "" : claim.speaker().label()) + ": " + claim.text()).toList();
    }

    @Test
    void quotationsThatEndInACommaBesideTheirVerbAreSpeech() {
        assertThat(claims("\"The bridge costs 3 million euros,\" said Odile Marsh."))
                .containsExactly("Odile Marsh: The bridge costs 3 million euros.");
        assertThat(claims("Odile Marsh runs the port. “The ferry sails in 2028,” she said."))
                .contains("Odile Marsh: The ferry sails in 2028.");
        assertThat(claims("“Nobody was hurt,” said police officer Ann Garvie."))
                .containsExactly("Ann Garvie: Nobody was hurt.");
        assertThat(claims("\"It works!\" said Marsh.")).containsExactly("Marsh: It works.");
    }

    @Test
    void quotedWordsAreReadByThemselvesWhereNoVerbWasSeenBesideTheOthers() {
        assertThat(claims("“Costs rose,” Marsh said.")).containsExactly("Marsh: Costs rose.");
    }

    @Test
    void whatAVerbOfSayingInterruptsIsOneStatement() {
        assertThat(claims("“The bridge,” Marsh said, “costs 3 million euros.”"))
                .containsExactly("Marsh: The bridge costs 3 million euros.");
    }

    @Test
    void readsWhoWarnsBehindAConditionAndWhatMeasurementsShow() {
        assertThat(in("If the sea warms further, the colony could be dead by 2080, the authors warn."))
                .containsExactly("the authors: If the sea warms further, the colony could be dead by 2080");
        assertThat(in("Since 1990 the water has warmed by two degrees, measurements show."))
                .containsExactly("measurements: Since 1990 the water has warmed by two degrees");
    }

    @Test
    void whatWasPlannedIsOnlyComparedWith() {
        assertThat(in("Councillors voted to close the plant by 2029, two years earlier than planned.")).isEmpty();
    }

    @Test
    void namesWholeSpeakersAndWhomARelativePronounMeans() {
        assertThat(in("His lawyer said the contract had been signed in 2014."))
                .containsExactly("His lawyer: the contract had been signed in 2014");
        assertThat(in("The town paid, said party leader Tove Lind, who claimed that 20 officials live there."))
                .contains("party leader Tove Lind: that 20 officials live there");
        assertThat(in("Rents have risen, according to the tenants' association."))
                .containsExactly("the tenants' association: Rents have risen");
        assertThat(in("Dahl denied having broken the law.")).noneMatch(found -> found.endsWith(": having broken the law"));
    }

    @Test
    void whoSpokeMayStandBehindACry() {
        assertThat(in("\"The bridge works!\" Marsh said.")).containsExactly("Marsh: \"The bridge works!\"");
    }

    @Test
    void singleMarksQuoteToo() {
        assertThat(in("‘The players’ bus isn’t late,’ Marsh said.")).containsExactly("Marsh: ‘The players’ bus isn’t late,’");
        assertThat(in("'We've lost 300 jobs,' he said, 'and the council hasn't paid us.'"))
                .containsExactly("he: 'We've lost 300 jobs,'", "he: 'and the council hasn't paid us.'");
    }

    @Test
    void aQuestionIsNoClaimWhoeverAsksIt() {
        Extraction found = extractor.extract("\"Who will pay for it?\" the mayor asked.", Language.EN, null);
        assertThat(found.claims()).isEmpty();
        assertThat(found.sentences()).extracting(ExtractedSentence::outcome).containsExactly(Outcome.QUESTION);
    }

    @Test
    void answersAreSaidByWhomTheIntroductionIsAbout() {
        String text = "Forest scientist Miriam Hollis has run the station since 2016, when she succeeded Paul Gore.\n\n"
                + "Q: How is the forest?\n\nA: About 61,000 hectares are still standing.";
        assertThat(extractor.extract(text, Language.EN, null).claims()).last()
                .extracting(claim -> claim.speaker().label()).isEqualTo("Miriam Hollis");
    }

    @Test
    void whoSaysSomethingBesideIsTheSubject() {
        assertThat(in("The union called for more recruits, saying 38 posts were vacant."))
                .containsExactly("The union: 38 posts were vacant");
        assertThat(in("A spokesman hinted that the harbour would open."))
                .containsExactly("A spokesman: that the harbour would open");
    }

    @Test
    void aDegreeEndsNoMessage() {
        assertThat(in("According to the trust, creditors have so far received 8 per cent of their claims."))
                .containsExactly("the trust: creditors have so far received 8 per cent of their claims");
    }

    @Test
    void anOrganisationIsNoHe() {
        Extraction found = extractor.extract("The union said the port was safe. He told reporters the port was open.",
                Language.EN, null);
        assertThat(found.claims()).last().extracting(ExtractedClaim::speaker).isNull();
    }

    @Test
    void aVerbWithThatIsNoParticiple() {
        assertThat(
                in("Mr Hale, a resident, argued that the road floods and that the survey, carried out in July, was worthless."))
                .singleElement().asString().startsWith("Mr Hale");
    }
}
