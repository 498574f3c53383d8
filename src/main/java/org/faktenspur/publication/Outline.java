package org.faktenspur.publication;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outlines of letters and marks: the commands M, L, H, V, Q and Z of SVG's paths, in absolute coordinates. */
final class Outline {

    private static final Pattern COMMAND = Pattern.compile("([MLHVQZ])([^MLHVQZ]*)");

    private Outline() {
    }

    static Path2D of(String commands) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Matcher command = COMMAND.matcher(commands);
        while (command.find())
            draw(path, command.group(1).charAt(0), numbers(command.group(2)));
        return path;
    }

    private static void draw(Path2D path, char command, double[] at) {
        switch (command) {
            case 'M' -> {
                path.moveTo(at[0], at[1]);
                lines(path, at, 2);
            }
            case 'L' -> lines(path, at, 0);
            case 'H' -> path.lineTo(at[0], path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), at[0]);
            case 'Q' -> {
                for (int i = 0; i + 3 < at.length; i += 4)
                    path.quadTo(at[i], at[i + 1], at[i + 2], at[i + 3]);
            }
            default -> path.closePath();
        }
    }

    /** More pairs of coordinates are more lines, after M too. */
    private static void lines(Path2D path, double[] at, int from) {
        for (int i = from; i + 1 < at.length; i += 2)
            path.lineTo(at[i], at[i + 1]);
    }

    private static double[] numbers(String text) {
        String[] parts = text.strip().replace("-", " -").strip().split("[ ,]+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++)
            numbers[i] = parts[i].isEmpty() ? 0 : Double.parseDouble(parts[i]);
        return numbers;
    }
}
