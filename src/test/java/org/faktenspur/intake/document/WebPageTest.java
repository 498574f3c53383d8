package org.faktenspur.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.faktenspur.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WebPageTest {

    private static FoundArticle read(String html) throws Unreadable {
        return WebPage.read(Jsoup.parse(html, "https://www.kuestenkurier.example/bruecke?utm=1"));
    }

    private static final String STORY = """
            <h2>Was geschah</h2>
            <p>Die Brücke über die Lahra ist seit Montag gesperrt, sagt die <a href="/stadt">Stadtverwaltung</a> von Ravenshafen.</p>
            <p>Ein Gutachten hatte im Frühjahr Risse in drei Pfeilern<br>festgestellt, heißt es in dem Bericht.</p>
            <ul><li>Pfeiler 2 wird erneuert.</li><li>Pfeiler 3 bleibt.</li></ul>
            <blockquote><p>„Wir konnten nicht anders“, sagte Bürgermeisterin Ina Sommer am Dienstag vor dem Rat.</p></blockquote>
            """;
    private static final String STORYS_TEXT = """
            Was geschah

            Die Brücke über die Lahra ist seit Montag gesperrt, sagt die Stadtverwaltung von Ravenshafen.

            Ein Gutachten hatte im Frühjahr Risse in drei Pfeilern festgestellt, heißt es in dem Bericht.

            - Pfeiler 2 wird erneuert.
            - Pfeiler 3 bleibt.

            „Wir konnten nicht anders“, sagte Bürgermeisterin Ina Sommer am Dienstag vor dem Rat.""";

    private static String page(String before, String after) {
        return "<html><head><title>x</title></head><body>" + before + STORY + after + "</body></html>";
    }

    @Test
    void keepsTheArticleAndNothingAroundIt() throws Unreadable {
        String before = """
                <header><a href="/">Küstenkurier</a></header><nav><ul><li><a href="/a">Politik</a></li></ul></nav>
                <div id="cookie-consent"><p>Wir und unsere 178 Partner verarbeiten Daten, um Anzeigen zu zeigen, und brauchen dafür Ihre Zustimmung.</p></div>
                <div class="layout"><div class="content"><h1>Brücke gesperrt</h1><div class="body">""";
        String after = """
                </div></div><div class="sidebar"><p>Das Wetter morgen: sonnig, trocken und sehr warm bei bis zu 24 Grad im Norden.</p></div></div>
                <div class="related-articles"><h3>Mehr</h3><ul><li><a href="/b">Noch ein Artikel über eine andere Brücke</a></li></ul></div>
                <section class="comments"><p>Leser schreibt: Das habe ich schon immer gesagt, und niemand hat auf mich gehört.</p></section>
                <footer><p>Alle Rechte vorbehalten. Impressum, Datenschutz und Nutzungsbedingungen des Verlages.</p></footer>""";
        assertThat(read(page(before, after)).text()).isEqualTo(STORYS_TEXT);
    }

    @Test
    void findsItInOldMarkupToo() throws Unreadable {
        String teasers = "<table><tr><td><a href=\"/1\">Ein anderer Artikel mit einem langen Titel</a></td></tr></table>";
        assertThat(read(page(teasers + "<table><tr><td>Menü</td><td>", "</td></tr></table>" + teasers)).text())
                .isEqualTo(STORYS_TEXT);
    }

    @Test
    void withoutAnyFrameEverythingIsTheArticle() throws Unreadable {
        assertThat(read(page("", "")).text()).isEqualTo(STORYS_TEXT);
        assertThat(read("<p>Kurz.</p>").text()).isEqualTo("Kurz.");
    }

    @Test
    void writesTablesAndNumberedLists() throws Unreadable {
        assertThat(read("<p>Zahlen aus dem Bericht des Amtes:</p><table><tr><th>Jahr</th><th>Fahrten</th></tr>"
                + "<tr><td>2024</td><td>17</td></tr></table><ol><li>Erstens</li><li>Zweitens</li></ol>").text())
                .isEqualTo("Zahlen aus dem Bericht des Amtes:\n\n- Jahr | Fahrten\n- 2024 | 17\n1. Erstens\n2. Zweitens");
    }

    @Test
    void believesJsonLdFirst() throws Unreadable {
        FoundArticle found = read(
                """
                        <html lang="en"><head><title>Brücke gesperrt | Küstenkurier</title>
                        <script type="application/ld+json">{broken</script>
                        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
                         {"@type": ["NewsArticle"], "headline": "Lahra-Brücke gesperrt", "inLanguage": "de-DE",
                          "author": [{"@type": "Person", "name": "Ina Sommer"}, {"@type": "Person", "name": "Jörg Weiß"}],
                          "publisher": {"@type": "Organization", "name": "Küstenkurier"}, "datePublished": "2026-10-31T23:30:00+0000"}]}</script>
                        <meta property="og:title" content="Anders"><meta property="og:site_name" content="Anders">
                        <link rel="canonical" href="/bruecke"></head><body><p>Text des Artikels.</p></body></html>""");
        assertThat(found).isEqualTo(new FoundArticle("Text des Artikels.", "Lahra-Brücke gesperrt", "Ina Sommer, Jörg Weiß",
                "Küstenkurier", LocalDate.of(2026, 11, 1), Language.DE, "https://www.kuestenkurier.example/bruecke"));
    }

    @Test
    void thenOpenGraphAndMeta() throws Unreadable {
        FoundArticle found = read(
                """
                        <html><head><title>Brücke gesperrt - Küstenkurier</title><meta property="og:title" content="Brücke zu">
                        <meta name="author" content="Von Ina Sommer"><meta property="article:author" content="https://social.example/ina">
                        <meta property="article:published_time" content="2026-11-02"><meta property="og:locale" content="de_DE">
                        <meta property="og:url" content="https://kuestenkurier.example/b"></head><body><p>Text.</p></body></html>""");
        assertThat(found).isEqualTo(new FoundArticle("Text.", "Brücke zu", "Ina Sommer", "kuestenkurier.example",
                LocalDate.of(2026, 11, 2), Language.DE, "https://kuestenkurier.example/b"));
    }

    @Test
    void whatAPageSaysWronglyIsNotBelieved() throws Unreadable {
        FoundArticle found = read("""
                <html lang="fr"><head><title>Nur ein Titel</title><meta name="date" content="gestern">
                <link rel="canonical" href="javascript:alert(1)"></head><body><p>Text.</p></body></html>""");
        assertThat(found.title()).isEqualTo("Nur ein Titel");
        assertThat(found.publishedOn()).isNull();
        assertThat(found.language()).isNull();
        assertThat(found.link()).isNull();
    }

    @Test
    void aPageWithoutWordsIsNoArticle() {
        assertThatThrownBy(() -> read("<body><nav>Menü</nav><script>render()</script><div id=\"app\"></div></body>"))
                .isInstanceOf(Unreadable.class).extracting(e -> ((Unreadable) e).reason()).isEqualTo(Unreadable.Reason.NO_TEXT);
    }

    @Test
    void deepNestingAndManyElementsAreRead() throws Unreadable {
        assertThat(read("<div>".repeat(20_000) + "<p>Tief unten steht ein Satz.</p>").text())
                .isEqualTo("Tief unten steht ein Satz.");
        assertThat(read("<p>Ein Satz unter vielen anderen Sätzen.</p>".repeat(20_000)).text().length()).isGreaterThan(700_000);
    }
}
