package org.yinfeng.report.chart;

import java.awt.geom.Rectangle2D;

/** The furniture of a plot: horizontal grid with its labels, the base line, the months. */
final class Axes {
    private Axes() {}

    static void grid(Ink ink, Scale scale, Rectangle2D plot) {
        Style style = ink.style();
        for (double tick : scale.ticks()) {
            double y = ink.snap(scale.y(tick, plot.getMinY(), plot.getMaxY()));
            boolean base = tick == 0;
            double line = base && style.onPaper() ? 1 : style.medium().grid();
            ink.fill(plot.getX(), y - (style.onPaper() ? line / 2 : 0), plot.getWidth(), line,
                    base ? style.palette().borderStrong() : style.palette().grid());
            ink.text(scale.label(tick, style.words()), plot.getX() - 6, y + style.axis().size() * 0.36, style.axis(),
                    style.palette().text2(), Align.RIGHT);
        }
    }

    /** Twelve ticks under the base line, the quarters' last months named, the cut-off month bold. */
    static void months(Ink ink, Rectangle2D plot, int cutOff) {
        Style style = ink.style();
        for (int month = 1; month <= 12; month++) {
            double x = ink.snap(plot.getX() + plot.getWidth() * month / 12);
            ink.fill(x, plot.getMaxY(), 1, month % 3 == 0 ? 4 : 2, style.palette().borderStrong());
            boolean cut = month == cutOff;
            if (cut || month % 3 == 0 && Math.abs(month - cutOff) > 1) {
                ink.text(style.month(month), x, plot.getMaxY() + 16, cut ? Type.bold(style.axis().size()) : style.axis(),
                        cut ? style.palette().text() : style.palette().text2(), Align.CENTER);
            }
        }
    }
}
