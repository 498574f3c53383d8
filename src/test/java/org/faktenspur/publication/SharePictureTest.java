package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;

import org.faktenspur.claim.Rating;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SharePictureTest {

    @Test
    void isAPictureOfTheSizeThatThePageNames() throws Exception {
        String claim = Way.published("de", "Der Rat hat am Mittwoch neun Bojen versetzt.", "FALSE");
        byte[] png = given().get("/share/claims/" + claim + ".png?v=1").then().statusCode(200).contentType("image/png")
                .header("Cross-Origin-Resource-Policy", "cross-origin").extract().asByteArray();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(300_000);
        assertThat(colours(picture)).contains(0xFFFDFDFB, 0xFF17191E, 0xFFA52318);
        Way.retract(claim);
        given().get("/share/claims/" + claim + ".png?v=1").then().statusCode(404);
    }

    @Test
    void everyVerdictHasAMarkOfItsOwn() {
        Set<Integer> marks = new HashSet<>();
        for (Rating rating : Rating.values()) {
            BufferedImage image = new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = image.createGraphics();
            VerdictMark.draw(canvas, rating);
            marks.add(Arrays.hashCode(image.getRGB(0, 0, 24, 24, null, 0, 24)));
        }
        assertThat(marks).hasSize(Rating.values().length);
    }

    @Test
    void longTextsAreBrokenIntoLinesAndEndWithAnEllipsis() {
        Lettering letters = Lettering.of("serif");
        assertThat(letters.width("iii", 40)).isLessThan(letters.width("mmm", 40));
        assertThat(letters.lines("eins zwei drei vier", 40, letters.width("eins zwei", 40) + 1, 9))
                .containsExactly("eins zwei", "drei vier");
        assertThat(letters.lines("wort ".repeat(50), 40, 300, 2)).hasSize(2).last().asString().endsWith("…");
        assertThat(letters.width("日本", 40)).isPositive();
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 2)
            for (int y = 0; y < picture.getHeight(); y++)
                colours.add(picture.getRGB(x, y));
        return colours;
    }
}
