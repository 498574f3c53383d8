package org.faktenspur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RobotsTxtTest {

    private static boolean allows(String robotsTxt, String target) {
        return RobotsTxt.parse(robotsTxt, "Faktenspur").allows(target);
    }

    @Test
    void nothingForbidsNothing() {
        assertThat(allows("", "/a")).isTrue();
        assertThat(allows("User-agent: *\nDisallow:", "/a")).isTrue();
        assertThat(allows("<html>Not a robots.txt: at all</html>", "/a")).isTrue();
    }

    @Test
    void ownGroupsReplaceThoseForEverybody() {
        String text = "User-agent: *\nDisallow: /\n\nUser-agent: FAKTENSPUR/1.0\nDisallow: /private\n";
        assertThat(allows(text, "/a")).isTrue();
        assertThat(allows(text, "/private/x")).isFalse();
        assertThat(allows("User-agent: Faktenspurensucher\nDisallow: /", "/a")).isTrue();
    }

    @Test
    void groupsForTheSameRobotAreOne() {
        String text = "User-agent: other\nUser-agent: faktenspur\nDisallow: /a\nUser-agent: x\nDisallow: /c\n"
                + "User-agent: faktenspur\nDisallow: /b";
        assertThat(allows(text, "/a")).isFalse();
        assertThat(allows(text, "/b")).isFalse();
        assertThat(allows(text, "/c")).isTrue();
    }

    @Test
    void theLongestRuleDecidesAndAllowWinsADraw() {
        String text = "user-agent: *\ndisallow: /news # old\nallow: /news/open\nallow: /draw\ndisallow: /draw";
        assertThat(allows(text, "/news/1")).isFalse();
        assertThat(allows(text, "/news/open/1")).isTrue();
        assertThat(allows(text, "/draw")).isTrue();
    }

    @Test
    void starsAndDollars() {
        String text = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=*&x\nDisallow: /end$";
        assertThat(allows(text, "/a/b.pdf")).isFalse();
        assertThat(allows(text, "/a/b.pdf?x")).isTrue();
        assertThat(allows(text, "/a?print=1&x=2")).isFalse();
        assertThat(allows(text, "/end")).isFalse();
        assertThat(allows(text, "/ending")).isTrue();
    }

    @Test
    void hostilePatternsTakeNoTime() {
        String text = "User-agent: *\nDisallow: /" + "a*".repeat(2000) + "b$";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> allows(text, "/" + "a".repeat(100_000)));
    }
}
