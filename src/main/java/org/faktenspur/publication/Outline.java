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
            case 'M' -> path.moveTo(at[0], at[1]);
            case 'L' -> path.lineTo(at[0], at[1]);
            case 'H' -> path.lineTo(at[0], path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), at[0]);
            case 'Q' -> path.quadTo(at[0], at[1], at[2], at[3]);
            default -> path.closePath();
        }
    }

    private static double[] numbers(String text) {
        String[] parts = text.strip().replace("-", " -").strip().split("[ ,]+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++)
            numbers[i] = parts[i].isEmpty() ? 0 : Double.parseDouble(parts[i]);
        return numbers;
    }
}
