package org.yinfeng.report.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.progress.explain.Explainable;

/**
 * A place in a drawing that answers the pointer and the keyboard.
 *
 * @param key what it stands for, as the drawing documents: a region's name, {@code month:3}, a milestone
 * @param text name, value and unit, for the hover and for who cannot see
 * @param figure the figure that it shows, null where it cannot be explained
 */
public record Mark(Rectangle2D area, String key, String text, Explainable figure) {
    public Mark(Rectangle2D area, String key, String text) {
        this(area, key, text, null);
    }

    /** The same place as the place of a figure. */
    public Mark explainedBy(Explainable shown) {
        return new Mark(area, key, text, shown);
    }

    /** The same mark of the same drawing, drawn larger or elsewhere. */
    public Mark moved(AffineTransform to) {
        return new Mark(to.createTransformedShape(area).getBounds2D(), key, text, figure);
    }

    /** The topmost mark at a point, or null. */
    public static Mark at(List<Mark> marks, double x, double y) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).area().contains(x, y)) {
                return marks.get(i);
            }
        }
        return null;
    }
}
