package org.yinfeng.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A place in a drawing that answers the pointer.
 *
 * @param key what it stands for, as the drawing documents: a region's name, {@code month:3}, a milestone
 * @param text name, value and unit, for the hover and for who cannot see
 */
public record Mark(Rectangle2D area, String key, String text) {
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
