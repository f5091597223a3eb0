package org.yinfeng.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The few strokes that every drawing is made of. Keeps to what AWT, PDF, SVG and a JavaFX canvas all do alike: plain colours,
 * no textures, no transparency, no turned text.
 */
public class Ink {
    private static final String ELLIPSIS = "…";
    private static final String NOT_FIRST = "，。；：、！？）】》”’,.;:!?)%％";

    private final Graphics2D g;
    private final Style style;
    private final List<Mark> marks = new ArrayList<>();

    public Ink(Graphics2D g, Style style) {
        this.g = g;
        this.style = style;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public Graphics2D graphics() {
        return g;
    }

    public Style style() {
        return style;
    }

    public Palette palette() {
        return style.palette();
    }

    /** Draws a drawing in an area and keeps its marks. */
    public void put(Drawing drawing, Rectangle2D area) {
        marks.addAll(drawing.draw(g, area));
    }

    /** Keeps a place that answers the pointer. */
    public void mark(Mark mark) {
        marks.add(mark);
    }

    /** The places kept so far, in drawing order. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** On the screen a whole pixel, on paper as it is. */
    public double snap(double value) {
        return style.onPaper() ? value : Math.round(value);
    }

    public void fill(double x, double y, double width, double height, Color color) {
        if (width > 0 && height > 0) {
            g.setColor(color);
            g.fill(new Rectangle2D.Double(x, y, width, height));
        }
    }

    public void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    public void line(double x1, double y1, double x2, double y2, Color color, double width, float... dash) {
        draw(new Line2D.Double(x1, y1, x2, y2), color, width, dash);
    }

    public void draw(Shape shape, Color color, double width, float... dash) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                dash.length == 0 ? null : dash, 0));
        g.draw(shape);
    }

    /** The inside edge of a rectangle. */
    public void outline(double x, double y, double width, double height, Color color, double line) {
        draw(new Rectangle2D.Double(x + line / 2, y + line / 2, Math.max(0, width - line), Math.max(0, height - line)), color, line);
    }

    /** What is missing: stripes on the ground's colour inside an outline. */
    public void hatch(double x, double y, double width, double height, Color color) {
        if (width <= 0 || height <= 0) {
            return;
        }
        fill(x, y, width, height, palette().surface());
        for (Path2D stripe : Hatch.stripes(new Rectangle2D.Double(x, y, width, height), style.medium().hatchPitch(),
                style.medium().hatchLine())) {
            fill(stripe, color);
        }
        outline(x, y, width, height, color, style.onPaper() ? 0.75 : 1);
    }

    public void glyph(Glyph glyph, double x, double y, double size) {
        glyph(glyph, x, y, size, glyph.color(palette()));
    }

    public void glyph(Glyph glyph, double x, double y, double size, Color color) {
        glyph.draw(g, new Rectangle2D.Double(x, y, size, size), color, palette().surface());
    }

    /** Writes on one line; the baseline stands at y. */
    public void text(String text, double x, double y, Type type, Color color, Align align) {
        String drawable = Fonts.drawable(text);
        if (drawable.isBlank()) {
            return;
        }
        double shift = align == Align.LEFT ? 0 : Fonts.width(drawable, type) * (align == Align.RIGHT ? 1 : 0.5);
        g.setFont(Fonts.font(type));
        g.setColor(color);
        g.drawString(drawable, (float) (x - shift), (float) y);
    }

    /** Writes from the left in the text's colour. */
    public void text(String text, double x, double y, Type type) {
        text(text, x, y, type, palette().text(), Align.LEFT);
    }

    /** Writes what fits into the width, cut at the end with an ellipsis. */
    public void text(String text, double x, double y, double width, Type type, Color color, Align align) {
        text(fit(text, width, type), x, y, type, color, align);
    }

    public static double width(String text, Type type) {
        return Fonts.width(text, type);
    }

    /** The type, smaller where the text would not fit, but not under that size. */
    public static Type fitting(String text, double width, Type type, double least) {
        double wide = Fonts.width(text, type);
        double size = wide <= width ? type.size() : type.size() * width / wide * 0.99;
        return new Type((float) Math.max(least, size), type.bold());
    }

    /** The text, or as much of it as fits with an ellipsis. */
    public static String fit(String text, double width, Type type) {
        if (Fonts.width(text, type) <= width) {
            return text;
        }
        double used = Fonts.width(ELLIPSIS, type);
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += Fonts.width(text.substring(end, next), type);
            if (used > width) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text on as many lines as it needs, at most so many; the last is cut with an ellipsis. */
    public static List<String> wrap(String text, double width, Type type, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && Fonts.width(rest, type) > width) {
            int end = lineEnd(rest, width, type);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(fit(rest, width, type));
        }
        return lines;
    }

    private static int lineEnd(String text, double width, Type type) {
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += Fonts.width(text.substring(end, next), type);
            if (used > width) {
                break;
            }
            end = next;
        }
        end = Math.max(end, text.offsetByCodePoints(0, 1));
        return breakBefore(text, end);
    }

    /** Moves a break back to a space within a Latin word, and never lets a line begin with a closing mark. */
    private static int breakBefore(String text, int end) {
        int at = end;
        while (at > 1 && at < text.length()
                && (NOT_FIRST.indexOf(text.charAt(at)) >= 0 || latin(text.charAt(at)) && latin(text.charAt(at - 1)))) {
            at--;
        }
        return at > 1 ? at : end;
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x2E80;
    }
}
