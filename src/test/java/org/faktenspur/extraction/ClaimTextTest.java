package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

/** How a claim reads by itself. */
class ClaimTextTest {

    private static List<ExtractedClaim> claims(Language language, String text) {
        return new RuleExtractor().extract(text, language, null).claims();
    }

    private static List<String> german(String text) {
        return claims(Language.DE, text).stream().map(ExtractedClaim::text).toList();
    }

    private static List<String> english(String text) {
        return claims(Language.EN, text).stream().map(ExtractedClaim::text).toList();
    }

    @Test
    void theVerbGoesBehindTheFirstPhrase() {
        assertThat(german("Während die Reederei mit einem Defizit rechnet, baut die Stadt den Hafen aus."))
                .containsExactly("Die Reederei rechnet mit einem Defizit.", "Die Stadt baut den Hafen aus.");
    }

    @Test
    void aSeparablePrefixComesOff() {
        assertThat(german("Die Werft schließt, weil das Land den Antrag ablehnt.")).contains("Das Land lehnt den Antrag ab.");
    }

    @Test
    void behindAnAttributionAnyFirstPhraseMayStandFirst() {
        assertThat(german("Laut Polizei kamen am Montag 40 Menschen.")).containsExactly("Am Montag kamen 40 Menschen.");
        assertThat(german("Laut Polizei kam es am Montag zu zwei Unfällen."))
                .containsExactly("Es kam am Montag zu zwei Unfällen.");
    }

    @Test
    void aRelativePronounBecomesItsAntecedentInTheNominative() {
        assertThat(german("Der Rat stimmte dem Vertrag zu, der 40 Seiten umfasst.")).contains("Der Vertrag umfasst 40 Seiten.");
    }

    @Test
    void whereTheCaseIsInDoubtTheWordsStay() {
        ExtractedClaim claim = claims(Language.DE, "Der Rat lobte den Vertrag, den die Werft im Juni unterzeichnete.").get(1);
        assertThat(claim.text()).isEqualTo("Den Vertrag, den die Werft im Juni unterzeichnete.");
        assertThat(claim.needsContext()).isTrue();
        assertThat(claim.contextSpans()).hasSize(1);
    }

    @Test
    void aSharedSubjectAndAuxiliaryAreSaidAgain() {
        ExtractedClaim claim = claims(Language.DE, "Die Stadt hat den Plan gebilligt und das Geld freigegeben.").get(1);
        assertThat(claim.text()).isEqualTo("Die Stadt hat das Geld freigegeben.");
        assertThat(claim.quote()).isEqualTo("das Geld freigegeben");
        assertThat(claim.edits()).extracting(Edit::kind).containsExactly(EditKind.SUBJECT_COPIED);
    }

    @Test
    void anInterruptedClaimHasSeveralSpans() {
        ExtractedClaim claim = claims(Language.DE, "Die Werft, die 400 Menschen beschäftigt, lehnt den Plan ab.").get(0);
        assertThat(claim.quote()).isEqualTo("Die Werft … lehnt den Plan ab");
        assertThat(claim.text()).isEqualTo("Die Werft lehnt den Plan ab.");
    }

    @Test
    void reportedSpeechBecomesIndicative() {
        assertThat(german("Die Ministerin sagte, die Brücke sei sicher und koste zwei Millionen Euro."))
                .containsExactly("Die Brücke ist sicher.", "Die Brücke kostet zwei Millionen Euro.");
    }

    @Test
    void whoSpeaksOfThemselvesNeedsContext() {
        assertThat(claims(Language.DE, "Wir haben 2024 zwei Fähren gekauft.")).allMatch(ExtractedClaim::needsContext);
    }

    @Test
    void anItemGoesIntoItsLeadIn() {
        assertThat(german("Das Werk umfasst:\n- zwei Hallen\nDas Abkommen sieht vor:\n- mehr Abfahrten"))
                .containsExactly("Das Werk umfasst zwei Hallen.", "Das Abkommen sieht mehr Abfahrten vor.");
    }

    @Test
    void englishKeepsItsOrderAndGetsItsSubject() {
        assertThat(english("Petersen, who runs the port, has signed the contract and hired Anna Brandt, a former pilot."))
                .containsExactly("Petersen has signed the contract.", "Petersen runs the port.",
                        "Petersen has hired Anna Brandt.",
                        "Anna Brandt is a former pilot.");
    }

    @Test
    void anItemBehindAWholeSentenceKeepsTheColon() {
        assertThat(german("Beide Städte streben eine engere Zusammenarbeit in vielen Bereichen an:\n- Handel"))
                .containsExactly("Beide Städte streben eine engere Zusammenarbeit in vielen Bereichen an: Handel.");
    }

    @Test
    void aVerbGoesBehindTheAppositionToo() {
        assertThat(german("Während der Leiter der Werft, Jonas Brandt, mit Verlust rechnet, baut die Stadt den Hafen aus."))
                .contains("Der Leiter der Werft, Jonas Brandt, rechnet mit Verlust.");
    }

    @Test
    void whatSomebodyPromisesTheyWillDo() {
        assertThat(german("Die Gemeinde versprach, den Hafen bis Mai auszubauen."))
                .containsExactly("Die Gemeinde will den Hafen bis Mai ausbauen.");
        assertThat(english("The mayor promised to reopen the bridge.")).containsExactly("The mayor will reopen the bridge.");
    }

    @Test
    void aReproachStaysBehindWhoIsMeant() {
        assertThat(german("Die Opposition wirft dem Rat vor, das Gutachten verschwiegen zu haben."))
                .containsExactly("Die Opposition wirft dem Rat vor, das Gutachten verschwiegen zu haben.");
    }

    @Test
    void aMarkThatLostItsPartnerGoes() {
        assertThat(PairedMarks.in("die Deckung „heute mit Einsatz spielen")).isEqualTo("die Deckung heute mit Einsatz spielen");
        assertThat(PairedMarks.in("Verlagerung der Kriminalität” bleibt")).isEqualTo("Verlagerung der Kriminalität bleibt");
        assertThat(PairedMarks.in("die „Nordwind“ (Baujahr 1998)")).isEqualTo("die „Nordwind“ (Baujahr 1998)");
    }

    @Test
    void aPronounBehindTheVerbNeedsContextToo() {
        assertThat(claims(Language.DE, "Im Mai gab er das Amt ab.").get(0).needsContext()).isTrue();
        assertThat(claims(Language.DE, "Der Leiter sagte, dass er 40 Schiffe hat.").get(0).needsContext()).isTrue();
        assertThat(claims(Language.DE, "Jonas Brandt hat erreicht, was er wollte.").get(0).needsContext()).isFalse();
    }

    @Test
    void wordsThatSayNothingByThemselvesAreNoClaim() {
        assertThat(german("Der Streik begann zu einem Zeitpunkt, an dem die Werft 40 Schiffe baute."))
                .containsExactly("Die Werft baute 40 Schiffe.");
    }

    @Test
    void aSharedWillMakesAPlan() {
        assertThat(claims(Language.EN, "Work will start in May and cost 14 million pounds."))
                .extracting(ExtractedClaim::modality)
                .containsOnly(Modality.PREDICTION);
    }

    @Test
    void theSecondSubjunctiveThatOnlyReportsBecomesIndicativeToo() {
        assertThat(german("Der Sprecher sagte, dass die Unterlagen vorlägen.")).containsExactly("Die Unterlagen liegen vor.");
        assertThat(german("Der Sprecher sagte, die Flugzeuge kämen aus Oslo und flögen täglich."))
                .containsExactly("Die Flugzeuge kommen aus Oslo.", "Die Flugzeuge fliegen täglich.");
        assertThat(german("Der Sprecher sagte, die Züge stünden still, es gäbe keine Ersatzbusse."))
                .containsExactly("Die Züge stehen still.", "Es gibt keine Ersatzbusse.");
        assertThat(german("Die Polizei teilte mit, die Täter hätten 20 Euro erbeutet."))
                .containsExactly("Die Täter haben 20 Euro erbeutet.");
    }

    @Test
    void theSecondSubjunctiveThatImaginesStays() {
        assertThat(german("Der Minister sagte, wenn es regne, kämen die Züge zu spät.").get(0)).contains("kämen");
        assertThat(german("Ohne Hilfe lägen die Kosten höher.")).containsExactly("Ohne Hilfe lägen die Kosten höher.");
        assertThat(german("Die Polizei teilte mit, zwei Zeugen hätten die Täter sehen können.").get(0)).contains("hätten");
        assertThat(german("„Die Kosten lägen dann bei 5 Millionen“, sagte Timm.").get(0)).contains("lägen");
    }

    @Test
    void rareVerbsInTheFirstSubjunctiveBecomeIndicativeToo() {
        assertThat(german("Die Bahn befördere 800 Menschen, so Jan Timm.")).containsExactly("Die Bahn befördert 800 Menschen.");
        assertThat(german("Der Sprecher sagte, der Wald wachse.")).containsExactly("Der Wald wächst.");
    }

    @Test
    void aRelativeClauseOfAGenitiveIsSaidOfWhatAgrees() {
        assertThat(german("Timm las ein Gutachten der Stadt, das im Mai veröffentlicht wurde."))
                .contains("Ein Gutachten der Stadt wurde im Mai veröffentlicht.");
        assertThat(german("Timm lobte den Chef der Firma, der im Mai kam.")).contains("Der Chef der Firma kam im Mai.");
    }

    @Test
    void whatARelativeClauseReportsGetsItsAntecedent() {
        assertThat(german("Die Reederei Kant, die nach eigenen Angaben 230 Leute beschäftigt, will klagen."))
                .containsExactly("Die Reederei Kant will klagen.", "Die Reederei Kant beschäftigt 230 Leute.");
        assertThat(claims(Language.DE, "Der Rat prüft den Plan, was nach Angaben der Stadt zwei Jahre dauert.").get(1))
                .matches(ExtractedClaim::needsContext);
    }

    @Test
    void smallWordsBeforeTheVerbAreNoSubject() {
        assertThat(german("Der Tabellenführer spielt in Kiel, während Grünau spielfrei hat."))
                .contains("Grünau hat spielfrei.");
        assertThat(german("Einem Bericht zufolge sollen zwei von ihnen bereits abgesprungen sein."))
                .containsExactly("Zwei von ihnen sind bereits abgesprungen.");
    }

    @Test
    void aLeadInThatHasItsObjectKeepsTheColon() {
        assertThat(german("Der Rat hat folgende Punkte beschlossen:\n- 14 Haltestellen"))
                .containsExactly("Der Rat hat folgende Punkte beschlossen: 14 Haltestellen.");
    }

    @Test
    void aRareSubjunctiveIsNoAdjective() {
        assertThat(german("Timm sagte, dafür lägen Rücklagen bereit, die Kämmerei habe dies geprüft."))
                .containsExactly("Dafür liegen Rücklagen bereit.", "Die Kämmerei hat dies geprüft.");
    }

    @Test
    void englishThatAndSinceAreTakenForWhatTheyAre() {
        assertThat(english("Marsh said three courses had started and that one had been cancelled."))
                .containsExactly("Three courses had started.", "One had been cancelled.");
        assertThat(english("Since 1990 the water has warmed by two degrees.")).containsExactly(
                "Since 1990 the water has warmed by two degrees.");
        assertThat(english("Scientists have found a coral that began to grow in 1820."))
                .containsExactly("Scientists have found a coral that began to grow in 1820.");
    }

    @Test
    void aReproachIsSaidOfWhomItMeansWhereThatIsCertain() {
        assertThat(german("Die Opposition wirft der Bürgermeisterin vor, die Kosten kleingerechnet zu haben."))
                .containsExactly("Die Bürgermeisterin hat die Kosten kleingerechnet.");
        assertThat(german("Tanja Mohr warf dem früheren Landrat vor, er habe das Gutachten verschwiegen."))
                .containsExactly("Der frühere Landrat hat das Gutachten verschwiegen.");
        assertThat(german("Die Anklage wirft der 34-Jährigen vor, ihren Mann erschlagen zu haben."))
                .containsExactly("Die 34-Jährige hat ihren Mann erschlagen.");
        assertThat(german("Die Kammer wirft dem Ministerium vor, Zusagen gebrochen zu haben."))
                .containsExactly("Das Ministerium hat Zusagen gebrochen.");
        assertThat(german("Die Kammer wirft dem Ministerium für Verkehr vor, Zusagen gebrochen zu haben."))
                .containsExactly("Die Kammer wirft dem Ministerium für Verkehr vor, Zusagen gebrochen zu haben.");
        assertThat(german("Die Opposition wirft den Beamten vor, sie hätten gelogen.")).containsExactly("Sie haben gelogen.");
    }

    @Test
    void whatIsDeniedStaysDenied() {
        assertThat(german("Thoma bestritt, dass er Geld bekommen habe."))
                .containsExactly("Thoma bestritt, dass er Geld bekommen habe.");
        assertThat(german("Der Sprecher konnte nicht bestätigen, dass 300 Menschen kamen."))
                .containsExactly("Der Sprecher konnte nicht bestätigen, dass 300 Menschen kamen.");
        assertThat(german("Die Firma wies den Vorwurf zurück, sie habe Steuern hinterzogen."))
                .containsExactly("Die Firma wies den Vorwurf zurück, sie habe Steuern hinterzogen.");
        assertThat(english("Marsh denied that he had taken money.")).containsExactly("Marsh denied that he had taken money.");
        assertThat(english("Police did not say that the man was armed."))
                .containsExactly("Police did not say that the man was armed.");
    }

    @Test
    void whatFollowsADenialBehindAColonIsToldPlainly() {
        assertThat(german("Berg wies das zurück: Der Rat sei im Juni informiert worden."))
                .contains("Der Rat ist im Juni informiert worden.");
        assertThat(german("Thoma bestritt die Vorwürfe und sagte, der Hafen habe 3 Millionen Euro gekostet."))
                .contains("Der Hafen hat 3 Millionen Euro gekostet.");
    }

    @Test
    void bothHalvesOfACoordinationAreSaid() {
        assertThat(german("Thoma wies den Vorwurf zurück und kündigte an, die Miete zu senken."))
                .containsExactly("Thoma wies den Vorwurf zurück.", "Thoma will die Miete senken.");
        assertThat(english("The firm said it would not sail before Friday and that tickets would stay valid."))
                .containsExactly("It would not sail before Friday.", "Tickets would stay valid.");
    }

    @Test
    void anItemBehindWhatSumsItUpKeepsTheColon() {
        assertThat(german("Der Haushalt sieht Geld in mehreren Bereichen vor:\n- neue Spielgeräte"))
                .containsExactly("Der Haushalt sieht Geld in mehreren Bereichen vor: neue Spielgeräte.");
    }

    @Test
    void anItemMayGoOnBehindAComma() {
        assertThat(german(
                "Der Rat beschloss,\n- die Lampen umzustellen,\n- den Vertrag zu verlängern und\n- zwei Busse zu kaufen."))
                .containsExactly("Der Rat beschloss, die Lampen umzustellen.", "Der Rat beschloss, den Vertrag zu verlängern.",
                        "Der Rat beschloss, zwei Busse zu kaufen.");
        assertThat(english("The council voted to:\n- close the pool, and\n- sell the land."))
                .containsExactly("The council voted to close the pool.", "The council voted to sell the land.");
    }

    @Test
    void whoIsToldIsNoPartOfTheMessage() {
        assertThat(english("The judge told jurors the evidence was thin.")).containsExactly("The evidence was thin.");
    }

    @Test
    void anAnnouncementWithAnAdverbIsOne() {
        assertThat(german("Die Reederei kündigte an, den Betrieb frühestens am Freitag wieder aufzunehmen."))
                .containsExactly("Die Reederei will den Betrieb frühestens am Freitag wieder aufnehmen.");
    }

    @Test
    void aRelativePronounBehindAPrepositionIsItsNounsArticle() {
        assertThat(german("Die Brücke, über die täglich 9000 Autos fahren, ist gesperrt."))
                .contains("Über die Brücke fahren täglich 9000 Autos.");
        assertThat(german("Der Rat will einen Neubau, für den 3 Millionen Euro eingeplant sind."))
                .contains("Für den Neubau sind 3 Millionen Euro eingeplant.");
    }

    @Test
    void whatHasNoSubjectButAClauseGetsOne() {
        assertThat(german("Nach Angaben der Stadt ist geplant, die Halle abzureißen."))
                .containsExactly("Es ist geplant, die Halle abzureißen.");
        assertThat(german("Laut Studie ist unklar, ob die Tiere zurückkehren."))
                .containsExactly("Es ist unklar, ob die Tiere zurückkehren.");
    }

    @Test
    void wordsThatStandForOthersAreNoClaim() {
        assertThat(german("Die Fähre fährt. Das haben wir.")).containsExactly("Die Fähre fährt.");
        assertThat(english("The ferry sails on Monday. We did.")).containsExactly("The ferry sails on Monday.");
    }

    @Test
    void englishKeepsRangesAndNamesTogether() {
        assertThat(english("Three men aged between 28 and 45 are under investigation."))
                .containsExactly("Three men aged between 28 and 45 are under investigation.");
        assertThat(english("Ralph Dunn, the former head of Tauton Bank, has been jailed."))
                .containsExactly("Ralph Dunn has been jailed.", "Ralph Dunn is the former head of Tauton Bank.");
        assertThat(english("The losses amount to £22m.")).containsExactly("The losses amount to £22m.");
    }

    @Test
    void anItemThatIsASentenceStandsAlone() {
        assertThat(german("Weitere Beschlüsse:\n- Der Nachtbus wird eingestellt."))
                .containsExactly("Der Nachtbus wird eingestellt.");
    }

    @Test
    void aSubjunctiveAtTheEndIsNoAdjective() {
        assertThat(german("Stern erklärte zudem, dass der Spieler Jan Oetken sechs Monate ausfalle."))
                .containsExactly("Der Spieler Jan Oetken fällt sechs Monate aus.");
    }

    @Test
    void whatIsNotKnownMayBeBelieved() {
        assertThat(english("‘We don’t know the document and believe the list is from 2019,’ a spokeswoman said."))
                .containsExactly("We don’t know the document.", "We believe the list is from 2019.");
    }

    @Test
    void aClaimThatIsTheSubjectEndsBeforeItsVerb() {
        assertThat(english("A claim that council tax will rise by 40 per cent has been shared 12,000 times."))
                .contains("Council tax will rise by 40 per cent.");
    }
}
