package org.yinfeng.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** JFreeChart's lines over a year of twelve months, without any of its furniture. */
final class LinePlot {
    private final DefaultXYDataset lines = new DefaultXYDataset();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final Scale scale;

    LinePlot(Scale scale) {
        this.scale = scale;
        renderer.setDrawSeriesLineAsPath(true);
    }

    /** Adds a line through points (months passed, value), over the lines added before. */
    void add(double[][] points, Color color, double width, float... dash) {
        int series = lines.getSeriesCount();
        lines.addSeries(Integer.valueOf(series), points);
        renderer.setSeriesPaint(series, color);
        renderer.setSeriesStroke(series, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                dash.length == 0 ? null : dash, 0));
    }

    void draw(Graphics2D g, Rectangle2D area) {
        XYPlot plot = new XYPlot(lines, axis(0, 12), axis(scale.low(), scale.high()), renderer);
        plot.setSeriesRenderingOrder(org.jfree.chart.plot.SeriesRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.draw(g, area, null, null, null);
    }

    private static NumberAxis axis(double low, double high) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setVisible(false);
        return axis;
    }
}
