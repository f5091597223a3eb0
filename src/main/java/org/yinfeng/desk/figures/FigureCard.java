package org.yinfeng.desk.figures;

import java.util.List;
import org.yinfeng.progress.explain.Explainable;

/**
 * A family of figures as it is read: a title, how it counts, and lines of cells under their heads, all in words.
 *
 * @param heads of the cells; the labels' column has none
 */
public record FigureCard(String title, String note, List<String> heads, List<Line> lines) {
    public FigureCard {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** One line, with a cell for each head. */
    public record Line(String label, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number in words.
     *
     * @param figure what explains it and leads to its projects; null where nothing does
     */
    public record Cell(String text, Explainable figure) {
    }
}
