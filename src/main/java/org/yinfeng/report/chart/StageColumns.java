package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;

/**
 * A stage's monthly counts, this year solid beside last year hatched, with its own month axis. Marks: {@code month:1} to
 * {@code month:12}.
 */
public final class StageColumns implements Drawing {
    private static final int MONTHS = 12;

    private final Overview.StageCount stage;
    private final int cutOff;
    private final Style style;

    public StageColumns(Overview.StageCount stage, int cutOff, Style style) {
        this.stage = stage;
        this.cutOff = cutOff;
        this.style = style;
    }

    @Override
    public String text() {
        return new SparkColumns(stage, cutOff, style).text();
    }

    private static int count(List<Figures.Tally> months, int month) {
        return month <= months.size() ? months.get(month - 1).count() : 0;
    }

    private static double[] counts(List<Figures.Tally> months, int upTo) {
        return IntStream.rangeClosed(1, MONTHS).mapToDouble(month -> month <= upTo ? count(months, month) : Double.NaN).toArray();
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        double[][] counts = {counts(stage.monthsLastYear(), MONTHS), counts(stage.monthsThisYear(), cutOff)};
        double most = 0;
        for (double[] series : counts) {
            for (double count : series) {
                most = Double.isNaN(count) ? most : Math.max(most, count);
            }
        }
        Scale scale = Scale.over(0, Math.max(4, most), 2);
        Rectangle2D plot = new Rectangle2D.Double(area.getX() + 22, area.getY() + 6, area.getWidth() - 26, area.getHeight() - 24);
        Axes.grid(ink, scale, plot);
        double slot = plot.getWidth() / MONTHS;
        new BarPlot(counts, 0, scale.high()).draw(graphics, plot, true, new BarPlot.Widths(slot, slot * 0.36, 0.5), (series, month, bar) -> {
            if (series == 0) {
                ink.hatch(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), style.palette().lastYear());
            } else {
                ink.fill(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), style.palette().value());
            }
        });
        return months(ink, plot, slot);
    }

    private List<Mark> months(Ink ink, Rectangle2D plot, double slot) {
        List<Mark> marks = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            double x = plot.getX() + (month - 0.5) * slot;
            boolean cut = month == cutOff;
            if (cut || month % 3 == 0 && Math.abs(month - cutOff) > 2) {
                ink.text(style.month(month), x, plot.getMaxY() + 12, cut ? Type.bold(style.axis().size()) : style.axis(),
                        cut ? style.palette().text() : style.palette().text2(), Align.CENTER);
            }
            String now = month <= cutOff ? style.words().count(count(stage.monthsThisYear(), month)) : "—";
            marks.add(new Mark(new Rectangle2D.Double(x - slot / 2, plot.getY(), slot, plot.getHeight()), "month:" + month,
                    style.text("spark.month", style.month(month), now, style.words().count(count(stage.monthsLastYear(), month)))));
        }
        return marks;
    }
}
