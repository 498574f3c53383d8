package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers as a picture, and the table behind it.
 *
 * @param finding what there is to see, in words
 * @param head what the lines are
 * @param series what the numbers of a line are; the first is drawn full, the second hollow
 */
record Chart(String id, String finding, String explained, String head, List<String> series, List<Line> lines) {

    private static final int ROW = 46;
    private static final double WIDEST = 82;
    private static final double HIGHEST = 116;
    private static final int GROUND = 140;

    /** @param values one for each of the series */
    record Line(String label, List<Value> values) {

        public long sum() {
            return values.stream().mapToLong(Value::count).sum();
        }

        /** "5 + 3" */
        public String inNumbers() {
            return values.stream().map(value -> Long.toString(value.count)).collect(Collectors.joining(" + "));
        }
    }

    /** @param link to the claims that it counts */
    record Value(long count, String link) {
    }

    /** A piece of a picture; lengths with a percent sign are of its width, others are pixels. */
    record Piece(boolean hollow, String x, String y, String width, String height) {
    }

    record Bar(String label, int labelY, List<Piece> pieces, String number, String numberX, int numberY) {
    }

    record Column(String label, List<Piece> pieces, String number, String middle, String numberY) {
    }

    /** What the picture shows, for those who don't see it. */
    public String inWords() {
        return lines.stream().map(line -> line.label + ": " + line.inNumbers()).collect(Collectors.joining("; "));
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.sum() == 0);
    }

    public int height() {
        return lines.size() * ROW + 4;
    }

    /** One line under the other, its name above its bar. */
    public List<Bar> bars() {
        double scale = WIDEST / Math.max(1, lines.stream().mapToLong(Line::sum).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Piece> pieces = new ArrayList<>();
            double x = 0;
            for (int s = 0; s < line.values.size(); s++) {
                double width = line.values.get(s).count * scale;
                if (width > 0)
                    pieces.add(new Piece(s > 0, percent(x + .3), Integer.toString(i * ROW + 21), percent(width - .3), "15"));
                x += width;
            }
            bars.add(new Bar(line.label, i * ROW + 14, pieces, line.inNumbers(), percent(x + 1.5), i * ROW + 34));
        }
        return bars;
    }

    /** One line beside the other, for stretches of time. */
    public List<Column> columns() {
        long most = lines.stream().flatMap(line -> line.values.stream()).mapToLong(Value::count).max().orElse(1);
        double step = 100.0 / lines.size();
        double width = step * .86 / series.size();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Piece> pieces = new ArrayList<>();
            for (int s = 0; s < line.values.size(); s++) {
                double height = HIGHEST * line.values.get(s).count / Math.max(1, most);
                if (height > 0)
                    pieces.add(new Piece(s > 0, percent(i * step + step * .07 + s * width), round(GROUND - height),
                            percent(width * .9), round(height)));
            }
            long first = line.values.get(0).count;
            boolean named = first > 0 && (lines.size() <= 13 || first == most);
            columns.add(new Column(line.label, pieces, named ? Long.toString(first) : "",
                    percent(i * step + step * .07 + width * .45), round(GROUND - HIGHEST * first / Math.max(1, most) - 6)));
        }
        return columns;
    }

    public String first() {
        return lines.get(0).label;
    }

    public String last() {
        return lines.get(lines.size() - 1).label;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
