package org.yinfeng.report.meeting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Drawing;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Type;

/** The sizes of a meeting's type on a sheet 1080 high, and how a screen's drawing is made as large. */
final class Big {
    static final double MARGIN = 80;
    static final Type TITLE = Type.bold(52);
    static final Type TITLE_TWO = Type.bold(42);
    static final Type VALUE = Type.bold(156);
    static final Type RATE = Type.bold(116);
    static final Type VERDICT = Type.bold(46);
    static final Type HEAD = Type.bold(38);
    static final Type FIGURE = Type.bold(64);
    static final Type BODY = Type.regular(32);
    static final Type STRONG = Type.bold(32);
    static final Type UNIT = Type.regular(44);
    static final Type SMALL = Type.regular(28);
    static final Type SMALL_STRONG = Type.bold(28);
    static final Type FOOT = Type.regular(26);
    static final Type FOOT_STRONG = Type.bold(26);

    private Big() {}

    /** Draws something made for the screen so many times as large; its marks come back in the sheet's units. */
    static List<Mark> scaled(Ink ink, double scale, Rectangle2D area, Drawing drawing) {
        AffineTransform before = ink.graphics().getTransform();
        ink.graphics().translate(area.getX(), area.getY());
        ink.graphics().scale(scale, scale);
        List<Mark> marks = drawing.draw(ink.graphics(), new Rectangle2D.Double(0, 0, area.getWidth() / scale, area.getHeight() / scale));
        ink.graphics().setTransform(before);
        return marks.stream().map(mark -> moved(mark, scale, area.getX(), area.getY())).toList();
    }

    /** A mark of a drawing that was scaled, then shifted. */
    static Mark moved(Mark mark, double scale, double x, double y) {
        Rectangle2D bounds = mark.area();
        return new Mark(new Rectangle2D.Double(bounds.getX() * scale + x, bounds.getY() * scale + y, bounds.getWidth() * scale,
                bounds.getHeight() * scale), mark.key(), mark.text(), mark.figure());
    }

    /** A label and, after it, what it labels in bold; answers where it ends. */
    static double pair(Ink ink, String label, String value, double x, double y) {
        ink.text(label, x, y, BODY, ink.palette().text2(), Align.LEFT);
        double at = x + Ink.width(label, BODY) + 14;
        ink.text(value, at, y, STRONG);
        return at + Ink.width(value, STRONG);
    }

    /** The place of a number whose baseline is at y, as the place of its figure. */
    static Mark figure(double x, double y, double width, Type type, String key, String text, Explainable figure) {
        return new Mark(new Rectangle2D.Double(x - 8, y - type.size(), width + 16, type.size() * 1.25), key, text, figure);
    }

    /** Lines of a paragraph, 1.4 apart; answers the baseline after the last. */
    static double paragraph(Ink ink, String text, Rectangle2D area, Type type, int most) {
        double y = area.getY() + type.size();
        for (String line : Ink.wrap(text, area.getWidth(), type, most)) {
            ink.text(line, area.getX(), y, type);
            y += type.size() * 1.4;
        }
        return y;
    }
}
