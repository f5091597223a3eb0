package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.yinfeng.progress.explain.Explainable;

/** Something that draws itself in an area, clear of its neighbours, and says in words what it shows. */
public interface Drawing {
    /** Draws and answers with the marks, in drawing order, in the coordinates of the area. The ground stays as it is. */
    List<Mark> draw(Graphics2D graphics, Rectangle2D area);

    /** What the drawing says, for who cannot see it. */
    String text();

    /** The same drawing, whose marks lead to the figures they show; null for a mark that cannot be explained. */
    default Drawing explainedBy(Function<Mark, Explainable> figures) {
        Drawing drawing = this;
        return new Drawing() {
            @Override
            public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
                return drawing.draw(graphics, area).stream().map(mark -> mark.explainedBy(figures.apply(mark))).toList();
            }

            @Override
            public String text() {
                return drawing.text();
            }
        };
    }
}
