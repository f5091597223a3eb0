package org.yinfeng.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Style;

/** One sheet that draws itself, in points from its own top left corner, wherever it is asked to. */
public abstract class Page {
    private final Paper paper;
    private final Style style;

    protected Page(Paper paper, Style style) {
        this.paper = paper;
        this.style = style;
    }

    public final Paper paper() {
        return paper;
    }

    final Style style() {
        return style;
    }

    /** What the page says, in a sentence. */
    public abstract String title();

    /** Draws in points. */
    protected abstract void paint(Ink ink);

    /** Whether it is made of words and filled rectangles only, which a file can take without detours. */
    boolean isPlain() {
        return false;
    }

    /** Draws the whole sheet scaled into the area; the ground stays as it is. Answers with its marks, in the area's measures. */
    public final List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(area.getX(), area.getY());
        double scale = Math.min(area.getWidth() / paper.width(), area.getHeight() / paper.height());
        if (scale != 1) {
            graphics.scale(scale, scale);
        }
        graphics.setColor(Color.BLACK);
        Ink ink = new Ink(graphics, style);
        paint(ink);
        graphics.setTransform(before);
        AffineTransform placed = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        placed.scale(scale, scale);
        return ink.marks().stream().map(mark -> mark.moved(placed)).toList();
    }

    /** The places that show figures, in points; draws the page where nobody sees it. */
    public final List<Mark> marks() {
        Graphics2D unseen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return draw(unseen, new Rectangle2D.Double(0, 0, paper.width(), paper.height())).stream()
                    .filter(mark -> mark.figure() != null).toList();
        } finally {
            unseen.dispose();
        }
    }
}
