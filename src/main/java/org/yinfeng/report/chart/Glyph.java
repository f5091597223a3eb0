package org.yinfeng.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Stage;

/**
 * The marks in three families of shape: circle = stage, triangle = ahead or behind the schedule, diamond = promise overdue.
 * Drawn in a box of 16, only by strokes and simple fills, which every surface draws alike.
 */
public enum Glyph {
    IN_TALKS, SIGNED, STARTED, COMPLETED, IN_PRODUCTION, AHEAD, BEHIND, EVEN, OVERDUE, DUE;

    public static Glyph of(Stage stage) {
        return valueOf(stage.name());
    }

    public static Glyph of(Goal.Verdict verdict) {
        return valueOf(verdict.name());
    }

    public static Glyph of(Overview.Level level) {
        return level == Overview.Level.RED ? OVERDUE : DUE;
    }

    /** The colour it has by itself. */
    public Color color(Palette palette) {
        return switch (this) {
            case IN_TALKS -> palette.borderStrong();
            case SIGNED, STARTED, COMPLETED, IN_PRODUCTION -> palette.glyph();
            case AHEAD -> palette.ahead();
            case BEHIND, OVERDUE -> palette.late();
            case EVEN -> palette.text2();
            case DUE -> palette.watch();
        };
    }

    void draw(Graphics2D g, Rectangle2D box, Color color, Color ground) {
        AffineTransform to = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        to.scale(box.getWidth() / 16, box.getHeight() / 16);
        g.setColor(color);
        switch (this) {
            case AHEAD -> g.fill(to.createTransformedShape(polygon(8, 3, 14.5, 13.5, 1.5, 13.5)));
            case BEHIND -> g.fill(to.createTransformedShape(polygon(8, 13, 1.5, 2.5, 14.5, 2.5)));
            case EVEN -> g.fill(to.createTransformedShape(new Rectangle2D.Double(2, 6.5, 12, 3)));
            case OVERDUE -> {
                g.fill(to.createTransformedShape(polygon(8, .3, 15.7, 8, 8, 15.7, .3, 8)));
                exclaim(g, to, ground);
            }
            case DUE -> {
                stroke(g, to, polygon(8, 1.35, 14.65, 8, 8, 14.65, 1.35, 8), 1.5);
                exclaim(g, to, color);
            }
            default -> circle(g, to, ground);
        }
    }

    private void circle(Graphics2D g, AffineTransform to, Color ground) {
        if (this == IN_PRODUCTION) {
            g.fill(to.createTransformedShape(new Ellipse2D.Double(.75, .75, 14.5, 14.5)));
            g.setColor(ground);
            Path2D check = new Path2D.Double();
            check.moveTo(4.7, 7.9);
            check.lineTo(7.03, 10.1);
            check.lineTo(11.3, 5.5);
            stroke(g, to, check, 1.6);
            return;
        }
        if (this == IN_TALKS) {
            for (int part = 0; part < 8; part++) {
                stroke(g, to, new Arc2D.Double(1.5, 1.5, 13, 13, part * 45 + 8, 29, Arc2D.OPEN), 1.5);
            }
            return;
        }
        stroke(g, to, new Ellipse2D.Double(1.5, 1.5, 13, 13), 1.5);
        int turn = this == SIGNED ? 90 : this == STARTED ? 180 : 270;
        g.fill(to.createTransformedShape(new Arc2D.Double(4, 4, 8, 8, 90, -turn, Arc2D.PIE)));
    }

    private static void exclaim(Graphics2D g, AffineTransform to, Color color) {
        g.setColor(color);
        g.fill(to.createTransformedShape(polygon(7.15, 4.4, 8.85, 4.4, 8.6, 9.1, 7.4, 9.1)));
        g.fill(to.createTransformedShape(new Rectangle2D.Double(7.15, 10.1, 1.7, 1.6)));
    }

    private static void stroke(Graphics2D g, AffineTransform to, java.awt.Shape shape, double width) {
        g.setStroke(new BasicStroke((float) (width * to.getScaleX())));
        g.draw(to.createTransformedShape(shape));
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
