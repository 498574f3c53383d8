package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    private Document html(String text) {
        return Jsoup.parseBodyFragment(markdown.html(text).toString());
    }

    @Test
    void rendersWhatPeopleWrite() {
        Document page = html("Zwei *Belege*, **unabhängig**:\n\n- Protokoll\n- Aushang\n\n> Wörtlich.\n\n`a < b`");
        assertThat(page.select("em").text()).isEqualTo("Belege");
        assertThat(page.select("strong").text()).isEqualTo("unabhängig");
        assertThat(page.select("li").eachText()).containsExactly("Protokoll", "Aushang");
        assertThat(page.select("blockquote p").text()).isEqualTo("Wörtlich.");
        assertThat(page.select("code").text()).isEqualTo("a < b");
    }

    @Test
    void headingsBeginBelowThoseOfThePage() {
        assertThat(html("# Groß\n\n## Auch\n\n### Kleiner\n\n###### Am kleinsten").body().children().eachText())
                .containsExactly("Groß", "Auch", "Kleiner", "Am kleinsten");
        assertThat(html("# Groß\n\n## Auch").select("h3")).hasSize(2);
        assertThat(html("### Kleiner\n\n###### Am kleinsten").select("h4")).hasSize(2);
    }

    @Test
    void rawHtmlIsShownAndNotObeyed() {
        Document page = html("<script>alert(1)</script>\n\nText <img src=x onerror=alert(1)> <b onclick=x>b</b>");
        assertThat(page.select("script, img, b, [onerror], [onclick]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "onerror");
    }

    @Test
    void dangerousAddressesLeadNowhere() {
        for (String address : new String[] { "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#115;cript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=", "vbscript:x", "&#1;javascript:alert(1)" })
            assertThat(html("[hier](" + address + ") und <" + address + ">").select("a[href]")
                    .eachAttr("href")).as(address).noneMatch(href -> href.toLowerCase().contains("script:")
                            || href.startsWith("data:"));
    }

    @Test
    void linksSayNothingOfWhereTheyWereFollowedFrom() {
        Document page = html("[Protokoll](https://rat.example/a?b=1&c=2)");
        assertThat(page.select("a").attr("href")).isEqualTo("https://rat.example/a?b=1&c=2");
        assertThat(page.select("a").attr("rel").split(" ")).contains("noopener", "nofollow", "noreferrer");
    }

    @Test
    void aPictureIsALinkToIt() {
        Document page = html("![Der *Aushang*](https://rat.example/a.png)");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("a[href=https://rat.example/a.png]").text()).isEqualTo("Der Aushang");
    }

    @Test
    void anUnfinishedTextHarmsNobody() {
        assertThat(html("").body().html()).isEmpty();
        assertThat(html("[a](").text()).isEqualTo("[a](");
        assertThat(html("> ".repeat(2000) + "tief").text()).contains("tief");
        String deep = "*a ".repeat(8000) + "a* ".repeat(8000);
        assertThat(html(deep).text()).contains("*a *a");
        assertThat(Mentions.in(deep + "@frieda")).isEmpty();
    }

    @Test
    void whoeverIsKnownIsLinkedWhereTheyAreMentioned() {
        Document page = Jsoup.parseBodyFragment(markdown.html("Bitte @Frieda, @niemand und frieda@sielbote.example; `@frieda`.",
                name -> Optional.ofNullable(Map.of("frieda", "/desk/claims?assignee=frieda").get(name))).toString());
        assertThat(page.select("a").eachText()).containsExactly("@Frieda");
        assertThat(page.select("a").attr("href")).isEqualTo("/desk/claims?assignee=frieda");
        assertThat(page.text()).isEqualTo("Bitte @Frieda, @niemand und frieda@sielbote.example; @frieda.");
    }

    @Test
    void findsTheNamesThatATextMentions() {
        assertThat(Mentions.in("@frieda: siehe @Erika. Nicht a@fabian.example, nicht `@ada`, nicht [@x](https://y.example)."))
                .containsExactly("frieda", "erika");
        assertThat(Mentions.in("(@a.b-c), @a_b!")).containsExactly("a.b-c", "a_b");
    }
}
