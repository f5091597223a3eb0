package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** JFreeChart's bars without any of its furniture: it places them, the drawing paints them. */
final class BarPlot {
    /** Paints the bar of a series at a slot. */
    interface Bar {
        void paint(int series, int slot, Rectangle2D bar);
    }

    /** How much of a slot a bar takes, and the gap between the bars of one slot; in the area's units. */
    record Widths(double slot, double bar, double gap) {
    }

    private final double[][] values;
    private final double low;
    private final double high;

    /**
     * @param values by series, then slot; NaN where there is none
     * @param low the value at the axis' lower end; {@code high} at its upper end
     */
    BarPlot(double[][] values, double low, double high) {
        this.values = values;
        this.low = low;
        this.high = high;
    }

    void draw(Graphics2D g, Rectangle2D area, boolean upright, Widths widths, Bar painter) {
        int slots = values[0].length;
        if (slots == 0) {
            return;
        }
        double total = slots * widths.slot();
        double margin = widths.slot() - values.length * widths.bar() - (values.length - 1) * widths.gap();
        CategoryAxis places = new CategoryAxis();
        places.setLowerMargin(margin / 2 / total);
        places.setUpperMargin(margin / 2 / total);
        places.setCategoryMargin(slots > 1 ? margin * (slots - 1) / total : 0);
        places.setVisible(false);
        BarRenderer renderer = new BarRenderer();
        renderer.setItemMargin(values.length > 1 ? widths.gap() * (values.length - 1) * slots / total : 0);
        renderer.setMinimumBarLength(0);
        renderer.setBarPainter(new Painter(painter));
        CategoryPlot plot = new CategoryPlot(dataset(), places, axis(), renderer);
        plot.setOrientation(upright ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
        strip(plot);
        plot.draw(g, area, null, null, null);
    }

    private NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setVisible(false);
        return axis;
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int series = 0; series < values.length; series++) {
            for (int slot = 0; slot < values[series].length; slot++) {
                double value = values[series][slot];
                dataset.addValue(Double.isNaN(value) ? null : Double.valueOf(value), Integer.valueOf(series), Integer.valueOf(slot));
            }
        }
        return dataset;
    }

    private static void strip(CategoryPlot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
    }

    private record Painter(Bar bar) implements BarPainter {
        @Override
        public void paintBar(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape shape, RectangleEdge base) {
            bar.paint(row, column, shape.getFrame());
        }

        @Override
        public void paintBarShadow(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape shape,
                RectangleEdge base, boolean pegged) {
            // Depth is paper, surface and a line: no shadows.
        }
    }
}
