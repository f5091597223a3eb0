package org.yinfeng.report.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds a free place for a label among lines and labels already there: the first candidate that touches nothing, or the least. */
final class Placer {
    private final Rectangle2D area;
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    Placer(Rectangle2D area) {
        this.area = area;
    }

    void addLine(double[] xs, double[] ys) {
        for (int i = 1; i < xs.length; i++) {
            lines.add(new Line2D.Double(xs[i - 1], ys[i - 1], xs[i], ys[i]));
        }
    }

    void take(Rectangle2D label) {
        taken.add(label);
    }

    /** The best of the candidates, which is then taken; one outside the area counts as touching much. */
    Rectangle2D place(List<Rectangle2D> candidates) {
        Rectangle2D best = null;
        int least = Integer.MAX_VALUE;
        for (Rectangle2D candidate : candidates) {
            int touches = touches(candidate);
            if (touches < least) {
                least = touches;
                best = candidate;
            }
        }
        taken.add(best);
        return best;
    }

    /** Whether some candidate touches nothing. */
    boolean anyFree(List<Rectangle2D> candidates) {
        return candidates.stream().anyMatch(candidate -> touches(candidate) == 0);
    }

    private int touches(Rectangle2D label) {
        int touches = area.contains(label) ? 0 : 5;
        for (Line2D line : lines) {
            touches += line.intersects(label) ? 1 : 0;
        }
        for (Rectangle2D other : taken) {
            touches += other.intersects(label) ? 3 : 0;
        }
        return touches;
    }
}
