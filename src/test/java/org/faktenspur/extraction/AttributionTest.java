package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Who is said to have said what, in German. Each expectation reads "speaker: message", with several stretches joined by " … ".
 */
class AttributionTest {

    private final Extractor extractor = new RuleExtractor();

    private List<String> in(String text) {
        return extractor.extract(text, Language.DE, null).attributions().stream()
                .map(found -> join(text, found.speaker()) + ": " + join(text, found.message())).toList();
    }

    private List<Attribution> attributions(String text) {
        return extractor.extract(text, Language.DE, null).attributions();
    }

    private static String join(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void findsTheSpeakerBehindLaut() {
        assertThat(in("Laut der Hafenbehörde legten im Mai 40 Schiffe an."))
                .containsExactly("der Hafenbehörde: legten im Mai 40 Schiffe an");
    }

    @Test
    void findsTheSpeakerBehindAnInnerLaut() {
        assertThat(in("Die Brücke ist laut Stadtverwaltung seit Montag gesperrt."))
                .containsExactly("Stadtverwaltung: Die Brücke ist … seit Montag gesperrt");
    }

    @Test
    void takesTheWholePhraseBehindNachAngaben() {
        assertThat(in("Nach Angaben des Vereins Radler ohne Grenzen fehlen 300 Stellplätze."))
                .containsExactly("Angaben des Vereins Radler ohne Grenzen: fehlen 300 Stellplätze");
    }

    @Test
    void doesNotTakeWhatFollowsMedienberichtenForTheSpeaker() {
        assertThat(in("Am Abend wurden nach Medienberichten weitere Straßen gesperrt."))
                .containsExactly("Medienberichten: Am Abend wurden … weitere Straßen gesperrt");
    }

    @Test
    void leavesAlonePlainNach() {
        assertThat(in("Nach dem Sturm war der Hafen geschlossen.")).isEmpty();
    }

    @Test
    void findsTheSpeakerBeforeZufolge() {
        assertThat(in("Der Fährbetrieb kostet Schätzungen zufolge 2 Millionen Euro im Jahr."))
                .containsExactly("Schätzungen: Der Fährbetrieb kostet … 2 Millionen Euro im Jahr");
    }

    @Test
    void findsTheOpinionBeforeNach() {
        assertThat(in("Die Gebühren sind ihrer Meinung nach zu hoch."))
                .containsExactly("ihrer Meinung: Die Gebühren sind … zu hoch");
    }

    @Test
    void findsTheSpeakerBehindSo() {
        assertThat(in("Der Pegel sinke langsam, so Karin Holm, die Leiterin des Wasseramts."))
                .containsExactly("Karin Holm, die Leiterin des Wasseramts: Der Pegel sinke langsam");
    }

    @Test
    void findsTheSpeakerInAWieClause() {
        assertThat(in("Wie die Reederei am Dienstag mitteilte, fällt die Abendfähre aus."))
                .containsExactly("die Reederei: fällt die Abendfähre aus");
        assertThat(in("Die Abendfähre fällt aus, wie die Reederei mitteilte."))
                .containsExactly("die Reederei: Die Abendfähre fällt aus");
    }

    @Test
    void findsTheSpeakerBehindAVerbThatFollowsTheMessage() {
        assertThat(in("Der Deich sei sicher, sagte ein Sprecher des Landkreises am Mittwoch."))
                .containsExactly("ein Sprecher des Landkreises: Der Deich sei sicher");
    }

    @Test
    void readsDassClauses() {
        assertThat(in("Die Landrätin bestätigte am Freitag, dass die Schule schließt."))
                .containsExactly("Die Landrätin: dass die Schule schließt");
    }

    @Test
    void readsMainClausesInTheSubjunctive() {
        assertThat(in("Der Trainer erklärte, das Spiel werde verschoben."))
                .containsExactly("Der Trainer: das Spiel werde verschoben");
    }

    @Test
    void recombinesVerbsWithTheirParticle() {
        assertThat(in("Die Bahn teilte ihren Kunden am Abend mit, der Tunnel sei wieder frei."))
                .containsExactly("Die Bahn: der Tunnel sei wieder frei");
        assertThat(in("Der Minister räumte Fehler ein."))
                .as("a particle is needed for a message, and a message for a particle").isEmpty();
    }

    @Test
    void readsInfinitivesBehindAnnouncementsAndReproaches() {
        assertThat(in("Die Werft hat angekündigt, 200 Leute einzustellen."))
                .containsExactly("Die Werft: 200 Leute einzustellen");
        assertThat(in("Die Opposition wirft dem Bürgermeister vor, den Vertrag verschwiegen zu haben."))
                .containsExactly("Die Opposition: den Vertrag verschwiegen zu haben");
    }

    @Test
    void findsTheAgentOfAPassive() {
        assertThat(in("Dem Verein wird von der Kämmerei vorgeworfen, Zuschüsse falsch abgerechnet zu haben."))
                .containsExactly("der Kämmerei: Zuschüsse falsch abgerechnet zu haben");
    }

    @Test
    void findsTheSubjectBehindTheVerbWhenSomethingElseStandsBefore() {
        assertThat(in("In einem Brief an die Eltern schrieb die Rektorin, dass der Unterricht ausfällt."))
                .containsExactly("die Rektorin: dass der Unterricht ausfällt");
    }

    @Test
    void keepsAppositionsWithTheSpeaker() {
        assertThat(in("Jana Timm, Sprecherin der Feuerwehr, sagte, der Brand sei gelöscht."))
                .containsExactly("Jana Timm, Sprecherin der Feuerwehr: der Brand sei gelöscht");
    }

    @Test
    void readsTheSourceOfHeisstEs() {
        assertThat(in("In dem Gutachten heißt es, dass die Fundamente beschädigt sind."))
                .containsExactly("dem Gutachten: dass die Fundamente beschädigt sind");
    }

    @Test
    void readsStancesAndNounsThatCarryAMessage() {
        assertThat(in("Der Förster ist überzeugt, dass der Wald sich erholt."))
                .containsExactly("Der Förster: dass der Wald sich erholt");
        assertThat(in("Die Kanzlei vertritt die Ansicht, der Bescheid sei nichtig."))
                .containsExactly("Die Kanzlei: der Bescheid sei nichtig");
    }

    @Test
    void givesEachSpeakerOfASentenceTheirOwnMessage() {
        assertThat(in("Die Stadt sagte, der Platz werde saniert, und die Händler forderten, dass er offen bleibt."))
                .containsExactly("Die Stadt: der Platz werde saniert", "die Händler: dass er offen bleibt");
    }

    @Test
    void refersBackToTheSentenceBefore() {
        assertThat(in("Das Freibad öffnet erst im Juli. Das teilte der Betreiber mit."))
                .containsExactly("der Betreiber: Das Freibad öffnet erst im Juli … Das");
    }

    @Test
    void readsQuotationsBeforeAndAfterTheirVerb() {
        assertThat(in("„Wir haben genug Wasser“, sagte die Bürgermeisterin."))
                .containsExactly("die Bürgermeisterin: „Wir haben genug Wasser“");
        assertThat(in("Der Wirt sagte: „Bei uns bleibt alles, wie es war.“"))
                .containsExactly("Der Wirt: „Bei uns bleibt alles, wie es war.“");
    }

    @Test
    void keepsAQuotationOverSeveralSentencesInOnePiece() {
        assertThat(in("„Das Eis ist dünn. Bitte bleiben Sie am Ufer“, warnte die Wasserwacht."))
                .containsExactly("die Wasserwacht: „Das Eis ist dünn. Bitte bleiben Sie am Ufer“");
    }

    @Test
    void tellsSpeechFromNamesInQuotationMarks() {
        assertThat(in("Die Zeitung „Der Küstenbote“ erscheint seit 1950.")).isEmpty();
        assertThat(in("Der Richter nannte die Tat „besonders heimtückisch“."))
                .contains("Der Richter: „besonders heimtückisch“");
    }

    @Test
    void goesOnInTheSubjunctiveWithTheLastSpeaker() {
        assertThat(in("Der Wetterdienst warnte vor Glätte. Die Straßen seien spiegelglatt. Man solle zu Hause bleiben."))
                .contains("Der Wetterdienst: Die Straßen seien spiegelglatt. Man solle zu Hause bleiben.");
    }

    @Test
    void sumsUpWhatHasContentButNoWords() {
        Attribution found = attributions("Die Gewerkschaft forderte acht Prozent mehr Lohn.").get(0);
        assertThat(found.type()).isEqualTo(AttributionType.REPORTED);
    }

    @Test
    void namesNobodyForMereHearsay() {
        assertThat(in("Die Firma soll bereits Insolvenz angemeldet haben.")).isEmpty();
    }

    @Test
    void leavesTheAuthorsOwnVoiceToTheArticle() {
        assertThat(in("Wir wissen nicht, ob die Zahlen stimmen.")).isEmpty();
    }

    @Test
    void showsTheWordsThatAttribute() {
        String text = "Die Kammer hatte im März mitgeteilt, dass 90 Betriebe aufgaben.";
        assertThat(attributions(text).get(0).cue()).extracting(span -> span.in(text)).containsExactly("hatte", "mitgeteilt");
    }

    @Test
    void labelsASpeakerWithTheLongestName() {
        String text = "Die Ministerin Petra Lindner kam nach Kiel. Lindner sagte, der Hafen werde ausgebaut.";
        assertThat(attributions(text).get(0).speakerLabel()).isEqualTo("Petra Lindner");
    }

    @Test
    void pointsBackWithDemnach() {
        assertThat(in("Die Werft spart demnach 3 Millionen Euro im Jahr."))
                .containsExactly("demnach: Die Werft spart … 3 Millionen Euro im Jahr");
    }

    @Test
    void findsTheReportThatARelativePronounPointsAt() {
        assertThat(in("Anlass sind Berichte, denen zufolge die Brücke Risse hat."))
                .containsExactly("Berichte: die Brücke Risse hat");
    }

    @Test
    void takesWhatGoesOnBehindASemicolonInTheSubjunctive() {
        assertThat(in("Man habe im März ein Angebot gemacht, sagte der Makler; dessen Eingang sei bestätigt worden."))
                .containsExactly("der Makler: Man habe im März ein Angebot gemacht … dessen Eingang sei bestätigt worden");
    }

    @Test
    void readsWillWithAPerfectAsWhatSomebodyClaims() {
        assertThat(in("Der Wirt will davon nichts gewusst haben."))
                .containsExactly("Der Wirt: Der Wirt will davon nichts gewusst haben.");
        assertThat(in("Der Wirt will den Saal vergrößern.")).isEmpty();
    }

    @Test
    void takesAnEmbeddedSubjunctiveForTheViewOfTheSubject() {
        assertThat(in("Die Händler sind gegen den Umbau, weil der Markt dann leer sei."))
                .containsExactly("Die Händler: weil der Markt dann leer sei");
    }

    @Test
    void endsAMessageWhereTheClauseAroundItGoesOn() {
        assertThat(in("Der Kapitän, der wusste, dass Nebel kommen würde, kehrte um."))
                .containsExactly("Der Kapitän: dass Nebel kommen würde");
    }

    @Test
    void leavesDecisionsFacts() {
        String text = "Der Rat beschloss, die Halle abzureißen.";
        assertThat(attributions(text)).hasSize(1);
        assertThat(extractor.extract(text, Language.DE, null).claims()).extracting(ExtractedClaim::speaker)
                .containsOnly((Speaker) null);
    }

    @Test
    void givesEstimatesToWhoMadeThem() {
        String text = "Der Landkreis schätzt den Schaden auf 12 Millionen Euro.";
        assertThat(extractor.extract(text, Language.DE, null).claims().get(0).speaker().label()).isEqualTo("Der Landkreis");
    }

    @Test
    void takesBackNothingFromAScareQuote() {
        assertThat(in("Der sogenannte „Kuckuck“ klebt am Schrank.")).isEmpty();
    }

    @Test
    void carriesAQuotationOverParagraphs() {
        String text = "Die Pastorin sagte: „Wir bleiben hier.“\n\nDie Straßen seien leer, nur die Möwen nicht.";
        assertThat(in(text)).containsExactly("Die Pastorin: „Wir bleiben hier.“",
                "Die Pastorin: Die Straßen seien leer, nur die Möwen nicht.");
    }

    @Test
    void doesNotMixUpAnArticleWithARelativePronoun() {
        assertThat(in("Die Kammer erklärte, das neue Gesetz könne viele Betriebe belasten."))
                .containsExactly("Die Kammer: das neue Gesetz könne viele Betriebe belasten");
    }

    @Test
    void whatSomebodyDoesIsNoParenthesisOfSaying() {
        assertThat(in("Vor Gericht hatten Zeugen berichtet, wie Brandt den Fahrer angriff."))
                .noneMatch(found -> found.startsWith("Brandt"));
    }

    @Test
    void indirectSpeechEndsWhereTheArticleGoesOn() {
        assertThat(in("Die Kammer erklärte, die Lage sei ernst, nun wurde das Urteil vertagt."))
                .containsExactly("Die Kammer: die Lage sei ernst");
    }

    @Test
    void farFromWhoSpokeIndirectSpeechIsNobodys() {
        String text = "Die Kammer warnte vor Verlusten: „Es wird teuer.“\n\nDer Hafen liegt im Norden. Die Brücke ist alt. Sie stammt aus dem Jahr 1931. Im Mai begann der Bau.\n\nDie Kosten seien gestiegen.";
        assertThat(extractor.extract(text, Language.DE, null).claims()).filteredOn(claim -> claim.text().contains("gestiegen"))
                .allMatch(claim -> claim.speaker() == null && claim.modality() == Modality.REPORTED);
    }

    @Test
    void quotedWordsBesideAVerbOfSayingAreSpeechHoweverFew() {
        assertThat(in("„Niemand verletzt“, sagte Jan Timm.")).containsExactly("Jan Timm: „Niemand verletzt“");
        assertThat(in("„Die Brücke“, sagte Jan Timm, „kostet drei Millionen.“"))
                .containsExactly("Jan Timm: „Die Brücke“ … „kostet drei Millionen.“");
        assertThat(in("Das Schiff „Alte Liebe“, sagte Jan Timm, sei verkauft.")).noneMatch(found -> found.contains(": „Alte"));
    }

    @Test
    void aPluralIsNoSubjectOfASingularVerb() {
        assertThat(in("Die Kosten schätzt die Verwaltung auf 212 Millionen Euro.")).allMatch(
                found -> found.startsWith("die Verwaltung"));
    }

    @Test
    void whoHasItSaidSaysIt() {
        assertThat(in("„Der Vorwurf ist falsch“, ließ Thoma über seine Anwältin erklären."))
                .containsExactly("Thoma: „Der Vorwurf ist falsch“");
        assertThat(in("„Wir prüfen den Fall“, ließ das Ministerium mitteilen."))
                .containsExactly("das Ministerium: „Wir prüfen den Fall“");
        assertThat(in("Man habe die Prognosen abgewartet, ließ ein Sprecher wissen."))
                .containsExactly("ein Sprecher: Man habe die Prognosen abgewartet");
        assertThat(in("Der Verein hat ausrichten lassen, dass er umzieht.")).containsExactly("Der Verein: dass er umzieht");
        assertThat(in("Das lässt sich nicht erklären.")).isEmpty();
    }

    @Test
    void aReproachThatIsRejectedIsItsMakers() {
        assertThat(in("Sie wies den Vorwurf der Opposition zurück, die Gemeinde lebe über ihre Verhältnisse, und kündigte an, "
                + "die Steuer nicht zu erhöhen."))
                .containsExactly("der Opposition: die Gemeinde lebe über ihre Verhältnisse",
                        "Sie: die Steuer nicht zu erhöhen");
        assertThat(in("Die Firma wies den Vorwurf zurück, sie habe Steuern hinterzogen."))
                .containsExactly(": sie habe Steuern hinterzogen");
        assertThat(in("Die Stadt wies Vorwürfe zurück, wonach sie die Bücher gefälscht habe."))
                .containsExactly(": sie die Bücher gefälscht habe");
    }

    @Test
    void whoPromisedSomethingGoesOnInTheSubjunctive() {
        assertThat(in("Kögl versprach Abhilfe. Der Bauhof habe nur vier Mitarbeiter."))
                .containsExactly("Kögl: Der Bauhof habe nur vier Mitarbeiter.");
    }

    @Test
    void aSemicolonEndsWhatIsReported() {
        assertThat(in("Der Verband behauptet, der Bestand sei gesunken; ich kenne dafür keine Belege."))
                .containsExactly("Der Verband: der Bestand sei gesunken");
    }

    @Test
    void whatFollowsAColonInTheSubjunctiveIsSaidByWhoeverIsNamedBeforeIt() {
        assertThat(in("Ralf Dahl schwieg. Der Richter sah das anders: Der Angeklagte habe betrogen."))
                .containsExactly("Der Richter: Der Angeklagte habe betrogen");
    }

    @Test
    void whoSpeaksOfThemselvesIsInNoSubjunctive() {
        assertThat(in("Berg sagte, der Hafen sei zu. Ich habe damals davor gewarnt."))
                .containsExactly("Berg: der Hafen sei zu");
    }

    @Test
    void aParticleMayStandBeforeItsVerb() {
        assertThat(in("Das Boot war leer, wie das Hauptzollamt am Mittwoch bekannt gab."))
                .containsExactly("das Hauptzollamt: Das Boot war leer");
    }

    @Test
    void aVerbThatIsContrastedGoesOnWithItsSubject() {
        assertThat(in("Sie kündigte an, das Gespräch zu suchen, schloss eine neue Vorlage aber vorerst aus."))
                .containsExactly("Sie: das Gespräch zu suchen");
    }

    @Test
    void whatShouldHaveBeenIsNoHearsay() {
        assertThat(in("Geplant waren Anlagen, die Strom hätten liefern sollen.")).isEmpty();
    }

    @Test
    void whoIsNamedBetweenMayBeTheOneWhoSpeaks() {
        assertThat(in("Berg sagte, der Hafen sei zu. Thiel blieb am Abend stumm. Sie sei erst 2018 gewählt worden."))
                .containsExactly("Berg: der Hafen sei zu", ": Sie sei erst 2018 gewählt worden.");
    }
}
