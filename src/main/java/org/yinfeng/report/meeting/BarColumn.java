package org.yinfeng.report.meeting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.report.chart.Drawing;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.RateBars;
import org.yinfeng.report.chart.Style;

/** The bars of a board alone, for whoever sets the words beside them. */
record BarColumn(RateBars bars, double rowHeight, Style style) implements Drawing {
    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        bars.draw(new Ink(graphics, style), area, rowHeight, Math.min(18, rowHeight * 0.56), null);
        return List.of();
    }

    @Override
    public String text() {
        return "";
    }
}
