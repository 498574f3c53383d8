package org.faktenspur.publication;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters as outlines from a file of our own, so that a server needs neither fonts nor anything that finds them. In the file
 * the first line says how many units an em has; each other one has a code point, an advance and the outline.
 */
final class Lettering {

    private static final int FALLBACK = '?';

    private final double unitsPerEm;
    private final Map<Integer, Letter> letters = new HashMap<>();

    private record Letter(int advance, String outline) {
    }

    private Lettering(BufferedReader lines) throws IOException {
        unitsPerEm = Double.parseDouble(lines.readLine());
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split(" ", 3);
            letters.put(Integer.parseInt(parts[0], 16), new Letter(Integer.parseInt(parts[1]), parts[2]));
        }
    }

    static Lettering of(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Lettering.class.getResourceAsStream("/org/faktenspur/publication/" + name + ".glyphs"),
                StandardCharsets.UTF_8))) {
            return new Lettering(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param size of an em, in pixels */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(point -> letter(point).advance).sum() * size / unitsPerEm;
    }

    /** @param y of the line that the letters stand on */
    void draw(Graphics2D canvas, String text, double x, double y, double size) {
        double scale = size / unitsPerEm;
        double at = x;
        for (int point : text.codePoints().toArray()) {
            Letter letter = letter(point);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            Shape shape = place.createTransformedShape(Outline.of(letter.outline));
            canvas.fill(shape);
            at += letter.advance * scale;
        }
    }

    /** In lines no wider than this; what does not fit into so many ends with an ellipsis. */
    List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() <= most)
            return lines;
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, shown.get(most - 1) + " …");
        return shown;
    }

    private Letter letter(int point) {
        return letters.getOrDefault(Character.isWhitespace(point) ? ' ' : point, letters.get(FALLBACK));
    }
}
