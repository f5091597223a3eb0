package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;

/**
 * Twelve small columns of a stage's monthly counts, this year before last year; wants 83 x 23 pixels. Marks: {@code month:1}
 * to {@code month:12}.
 */
public final class SparkColumns implements Drawing {
    private static final int MONTHS = 12;

    private final Overview.StageCount stage;
    private final int cutOff;
    private final Style style;

    /** @param cutOff the last month to show of this year, 1 to 12 */
    public SparkColumns(Overview.StageCount stage, int cutOff, Style style) {
        this.stage = stage;
        this.cutOff = cutOff;
        this.style = style;
    }

    @Override
    public String text() {
        return style.text("spark.summary", style.text("milestone." + stage.milestone()), style.words().count(stage.thisYear().count()),
                style.words().count(stage.lastYear().count()));
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        double slot = Math.max(3, Math.floor(area.getWidth() / MONTHS));
        double bar = Math.max(1, Math.floor((slot - 1) / 2));
        Rectangle2D plot = new Rectangle2D.Double(area.getX(), area.getY(), slot * MONTHS, area.getHeight() - 1);
        double[][] counts = {counts(stage.monthsLastYear(), MONTHS), counts(stage.monthsThisYear(), cutOff)};
        double most = Math.max(1, Math.max(max(counts[0]), max(counts[1])));
        Color[] colors = {soft(), style.palette().value()};
        new BarPlot(counts, 0, most).draw(graphics, plot, true, new BarPlot.Widths(slot, bar, 0), (series, month, shape) -> {
            double height = Math.max(1, ink.snap(shape.getHeight()));
            ink.fill(ink.snap(shape.getX()), plot.getMaxY() - height, bar, height, colors[series]);
        });
        ink.fill(area.getX(), plot.getMaxY(), plot.getWidth() - 1, 1, style.palette().borderStrong());
        return marks(area, slot);
    }

    private List<Mark> marks(Rectangle2D area, double slot) {
        List<Mark> marks = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            String thisYear = month <= cutOff ? style.words().count(count(stage.monthsThisYear(), month)) : "—";
            marks.add(new Mark(new Rectangle2D.Double(area.getX() + (month - 1) * slot, area.getY(), slot, area.getHeight()),
                    "month:" + month, style.text("spark.month", style.month(month), thisYear,
                    style.words().count(count(stage.monthsLastYear(), month)))));
        }
        return marks;
    }

    private static int count(List<Figures.Tally> months, int month) {
        return month <= months.size() ? months.get(month - 1).count() : 0;
    }

    private static double[] counts(List<Figures.Tally> months, int upTo) {
        double[] counts = new double[MONTHS];
        for (int month = 1; month <= MONTHS; month++) {
            counts[month - 1] = month <= upTo && count(months, month) > 0 ? count(months, month) : Double.NaN;
        }
        return counts;
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Double.isNaN(value) ? max : Math.max(max, value);
        }
        return max;
    }

    /** Last year's colour half way to the ground, so that this year stands in front. */
    private Color soft() {
        Color a = style.palette().lastYear();
        Color b = style.palette().surface();
        return new Color(mix(a.getRed(), b.getRed()), mix(a.getGreen(), b.getGreen()), mix(a.getBlue(), b.getBlue()));
    }

    private static int mix(int a, int b) {
        return (a * 55 + b * 45) / 100;
    }
}
