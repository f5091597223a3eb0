package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/**
 * The months of this year, solid, beside last year's, hatched. Shares its month grid with a curve above and a table below.
 * Marks: {@code month:1} to {@code month:12}.
 */
public final class MonthColumns implements Drawing {
    private static final int MONTHS = 12;

    private final Overview.Course course;
    private final LocalDate asOf;
    private final Unit unit;
    private final Style style;

    public MonthColumns(Overview.Course course, LocalDate asOf, Unit unit, Style style) {
        this.course = course;
        this.asOf = asOf;
        this.unit = unit;
        this.style = style;
    }

    @Override
    public String text() {
        Monthly thisYear = Monthly.of(course.thisYear());
        StringBuilder text = new StringBuilder();
        for (int month = 1; month <= MONTHS; month++) {
            if (thisYear.get(month) != null) {
                text.append(text.isEmpty() ? "" : style.chinese() ? "；" : "; ").append(month(month, thisYear.get(month)));
            }
        }
        return text.toString();
    }

    private String month(int month, Money money) {
        return style.text("columns.month", style.month(month), style.words().leader(money, unit), style.words().unit(unit));
    }

    private double[] inUnit(Monthly months) {
        double[] values = new double[MONTHS];
        for (int month = 1; month <= MONTHS; month++) {
            Money money = months.get(month);
            values[month - 1] = money == null ? Double.NaN : style.words().amount(money, unit).doubleValue();
        }
        return values;
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        return drawWithin(graphics, area, style.onPaper() ? 56 : 40, 7);
    }

    /** Draws with given room at both sides, so that charts under one another align. */
    public List<Mark> drawWithin(Graphics2D graphics, Rectangle2D area, double left, double right) {
        Ink ink = new Ink(graphics, style);
        double[][] values = {inUnit(Monthly.of(course.lastYear())), inUnit(Monthly.of(course.thisYear()))};
        Scale scale = scale(values);
        double head = 26;
        Rectangle2D plot = new Rectangle2D.Double(area.getX() + left, area.getY() + head, area.getWidth() - left - right,
                area.getHeight() - head);
        Axes.grid(ink, scale, plot);
        double slot = plot.getWidth() / MONTHS;
        double bar = slot * 0.33;
        new BarPlot(values, scale.low(), scale.high()).draw(graphics, plot, true, new BarPlot.Widths(slot, bar, slot * 0.03),
                (series, month, shape) -> paint(ink, series, shape));
        figures(ink, plot, scale, values[1]);
        legend(ink, area, plot);
        return marks(plot);
    }

    private static Scale scale(double[][] values) {
        double least = 0;
        double most = 0;
        for (double[] series : values) {
            for (double value : series) {
                least = Double.isNaN(value) ? least : Math.min(least, value);
                most = Double.isNaN(value) ? most : Math.max(most, value);
            }
        }
        return Scale.over(least, most, 2);
    }

    private void paint(Ink ink, int series, Rectangle2D shape) {
        if (series == 0) {
            ink.hatch(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight(), style.palette().lastYear());
        } else {
            ink.fill(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight(), style.palette().value());
        }
    }

    private void figures(Ink ink, Rectangle2D plot, Scale scale, double[] values) {
        double slot = plot.getWidth() / MONTHS;
        Monthly months = Monthly.of(course.thisYear());
        Type type = Type.bold(style.medium().axis() - 0.5);
        for (int month = 1; month <= MONTHS; month++) {
            if (months.get(month) != null) {
                double x = plot.getX() + (month - 1) * slot + slot * 0.68;
                double y = scale.y(Math.max(0, values[month - 1]), plot.getMinY(), plot.getMaxY()) - 3.5;
                ink.text(style.words().leader(months.get(month), unit), x, y, type, style.palette().text(), Align.CENTER);
            }
        }
    }

    private void legend(Ink ink, Rectangle2D area, Rectangle2D plot) {
        ink.text(style.text("columns.title"), area.getX(), area.getY() + 9, Type.bold(style.axis().size()));
        String last = style.text("lane.year", asOf.getYear() - 1);
        double x = plot.getMaxX() - Ink.width(last, style.axis());
        ink.text(last, x, area.getY() + 9, style.axis());
        ink.hatch(x - 14, area.getY() + 2, 10, 8, style.palette().lastYear());
        String now = style.text("lane.year", asOf.getYear());
        x -= 30 + Ink.width(now, style.axis());
        ink.text(now, x, area.getY() + 9, style.axis());
        ink.fill(x - 14, area.getY() + 2, 10, 8, style.palette().value());
    }

    private List<Mark> marks(Rectangle2D plot) {
        double slot = plot.getWidth() / MONTHS;
        Monthly months = Monthly.of(course.thisYear());
        List<Mark> marks = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            marks.add(new Mark(new Rectangle2D.Double(plot.getX() + (month - 1) * slot, plot.getY(), slot, plot.getHeight()),
                    "month:" + month, month(month, months.get(month))));
        }
        return marks;
    }
}
