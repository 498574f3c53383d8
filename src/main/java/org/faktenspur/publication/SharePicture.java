package org.faktenspur.publication;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;

/** The picture of a fact-check that other sites show beside a link to it: claim and verdict, never one without the other. */
final class SharePicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final Color PAPER = new Color(0xFDFDFB);
    private static final Color INK = new Color(0x17191E);
    private static final Color SECOND = new Color(0x474B54);
    private static final Color ACCENT = new Color(0x43358F);
    private static final Map<Rating.Tone, Color> TONES = Map.of(Rating.Tone.POSITIVE, new Color(0x0A6647), Rating.Tone.MIDDLE,
            new Color(0x80560A), Rating.Tone.NEGATIVE, new Color(0xA52318), Rating.Tone.NEUTRAL, SECOND);
    private static final Lettering SERIF = Lettering.of("serif");
    private static final Lettering SANS = Lettering.of("sans");

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = image.createGraphics();

    private SharePicture() {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /** Its address changes with each version, so that nobody shows an old verdict. */
    static String path(FactCheck check) {
        return "/share/claims/" + check.claim.id + ".png?v=" + check.number;
    }

    static byte[] of(FactCheck check, String newsroom) {
        SharePicture picture = new SharePicture();
        picture.brand(newsroom);
        picture.verdict(check.rating, Spoken.labels(check.language).rating(check.rating));
        picture.claim(check.text);
        picture.canvas.dispose();
        return picture.png();
    }

    private void brand(String newsroom) {
        canvas.setColor(INK);
        SERIF.draw(canvas, "Faktenspur", MARGIN, 104, 44);
        double left = MARGIN + SERIF.width("Fakten", 44);
        canvas.setColor(ACCENT);
        canvas.fillRect((int) left, 114, (int) SERIF.width("spur", 44), 4);
        canvas.setColor(SECOND);
        SANS.draw(canvas, newsroom, WIDTH - MARGIN - SANS.width(newsroom, 28), 104, 28);
        canvas.setColor(INK);
        canvas.fillRect(MARGIN, 146, WIDTH - 2 * MARGIN, 3);
    }

    private void verdict(Rating rating, String word) {
        canvas.setColor(TONES.get(rating.tone()));
        Graphics2D mark = (Graphics2D) canvas.create();
        mark.translate(MARGIN, 188);
        mark.scale(3, 3);
        VerdictMark.draw(mark, rating);
        mark.dispose();
        SANS.draw(canvas, word, MARGIN + 96, 244, 56);
    }

    private void claim(String text) {
        canvas.setColor(INK);
        int size = 60;
        while (size > 40 && SERIF.lines(text, size, WIDTH - 2.0 * MARGIN, 99).size() * size * 1.2 > 300)
            size -= 4;
        List<String> lines = SERIF.lines(text, size, WIDTH - 2.0 * MARGIN, (int) (300 / (size * 1.2)));
        for (int i = 0; i < lines.size(); i++)
            SERIF.draw(canvas, lines.get(i), MARGIN, 350 + i * size * 1.2, size);
    }

    private byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
