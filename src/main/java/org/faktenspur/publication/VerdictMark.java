package org.faktenspur.publication;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

import org.faktenspur.claim.Rating;

/** Draws the marks of the verdicts, on a field of 24 by 24: the same shapes as in <code>icons.svg</code>. */
final class VerdictMark {

    private static final String TICK = "M6.42 13.08L10.64 17.3L17.72 9.44L16.08 7.96L10.56 14.1L7.98 11.52Z";
    private static final String CROSS = "M17.09 15.39L15.39 17.09L12 13.7L8.61 17.09L6.91 15.39L10.3 12L6.91 8.61L8.61 6.91L12 10.3"
            + "L15.39 6.91L17.09 8.61L13.7 12Z";
    private static final String ARROW = "M7.9 16.4V12.6Q7.9 9.9 10.6 9.9H13V7.1L17.4 11L13 14.9V12.1H11Q10.1 12.1 10.1 13V16.4Z";
    private static final Shape DISC = new Ellipse2D.Double(2, 2, 20, 20);
    private static final Shape RING = new Ellipse2D.Double(3, 3, 18, 18);
    private static final Shape SQUARE = new Rectangle2D.Double(2, 2, 20, 20);
    private static final Shape FRAME = new Rectangle2D.Double(3, 3, 18, 18);

    private VerdictMark() {
    }

    static void draw(Graphics2D canvas, Rating rating) {
        canvas.setStroke(new BasicStroke(2));
        switch (rating) {
            case TRUE -> canvas.fill(without(DISC, TICK));
            case MOSTLY_TRUE -> {
                canvas.draw(RING);
                canvas.fill(Outline.of(TICK));
            }
            case MIXED -> {
                canvas.draw(RING);
                canvas.fill(new Arc2D.Double(3, 3, 18, 18, 90, 180, Arc2D.CHORD));
            }
            case MOSTLY_FALSE -> {
                canvas.draw(FRAME);
                canvas.fill(Outline.of(CROSS));
            }
            case FALSE -> canvas.fill(without(SQUARE, CROSS));
            case MISLEADING -> canvas.fill(without(Outline.of("M12 .8L23.2 12L12 23.2L.8 12Z"), ARROW));
            case MISSING_CONTEXT -> brackets(canvas);
            case UNVERIFIABLE -> question(canvas);
            case SATIRE -> {
                canvas.draw(Outline.of("M7 3.4H17L22 12L17 20.6H7L2 12Z"));
                canvas.draw(Outline.of("M6.6 12.9Q9.3 8.9 12 12Q14.7 15.1 17.4 11.1"));
            }
        }
    }

    private static Shape without(Shape whole, String hole) {
        Area area = new Area(whole);
        area.subtract(new Area(Outline.of(hole)));
        return area;
    }

    private static void brackets(Graphics2D canvas) {
        canvas.draw(Outline.of("M7.5 4H3V20H7.5M16.5 4H21V20H16.5"));
        for (double x : new double[] { 7.1, 10.9, 14.7 })
            canvas.fill(new Rectangle2D.Double(x, 10.9, 2.2, 2.2));
    }

    private static void question(Graphics2D canvas) {
        canvas.draw(Outline.of("M9.3 9.9Q9.6 7.2 12 7.2Q14.7 7.3 14.7 9.9Q14.7 11.4 13.5 12.2Q12 13.1 12 14.3"));
        canvas.fill(new Ellipse2D.Double(10.75, 15.65, 2.5, 2.5));
        canvas.setStroke(
                new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 3.4f, 2.38f }, 0));
        canvas.draw(new Ellipse2D.Double(2.8, 2.8, 18.4, 18.4));
    }
}
