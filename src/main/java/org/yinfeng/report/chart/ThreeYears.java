package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/**
 * Thirty-six months in one row: the year before last, last year, this year with its values, and for the months to come dashed
 * boxes of the target's monthly part. Marks: {@code 2024-03} for each month that has a value.
 */
public final class ThreeYears implements Drawing {
    private static final int MONTHS = 12;
    private static final double UNDER = 22;

    private final Overview.Course course;
    private final int year;
    private final Unit unit;
    private final Style style;

    public ThreeYears(Overview.Course course, int year, Unit unit, Style style) {
        this.course = course;
        this.year = year;
        this.unit = unit;
        this.style = style;
    }

    @Override
    public String text() {
        return legend(year - 2, course.yearBefore()) + " " + legend(year - 1, course.lastYear()) + " " + legend(year, course.thisYear());
    }

    private static Money last(List<Money> cumulative) {
        Money last = null;
        for (Money money : cumulative) {
            last = money == null ? last : money;
        }
        return last;
    }

    private static int reached(List<Money> cumulative) {
        int month = cumulative.size();
        while (month > 0 && cumulative.get(month - 1) == null) {
            month--;
        }
        return month;
    }

    private Money monthly() {
        return course.target() == null ? null : Money.ofYuan(course.target().yuan() / MONTHS);
    }

    private String legend(int ofYear, List<Money> cumulative) {
        Money sum = last(cumulative);
        if (sum == null) {
            return style.text("lane.year", ofYear);
        }
        int reached = reached(cumulative);
        String amount = style.words().leader(sum, unit);
        if (ofYear < year) {
            return style.text("years.whole", ofYear, amount);
        }
        String now = style.text("years.now", ofYear, style.words().throughMonth(reached), amount);
        return monthly() == null || reached == MONTHS ? now : now + style.text("years.target", style.words().leader(monthly(), unit));
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        List<Monthly> years = List.of(Monthly.of(course.yearBefore()), Monthly.of(course.lastYear()), Monthly.of(course.thisYear()));
        double[][] values = new double[1][3 * MONTHS];
        double most = monthly() == null ? 0 : monthly().yuan();
        double least = 0;
        for (int i = 0; i < values[0].length; i++) {
            Money money = years.get(i / MONTHS).get(i % MONTHS + 1);
            values[0][i] = money == null ? Double.NaN : money.yuan();
            most = money == null ? most : Math.max(most, money.yuan());
            least = money == null ? least : Math.min(least, money.yuan());
        }
        Rectangle2D plot = new Rectangle2D.Double(area.getX(), area.getY() + 14, area.getWidth(), area.getHeight() - UNDER - 14);
        double slot = area.getWidth() / values[0].length;
        Color[] colors = {style.palette().yearBefore(), style.palette().lastYear(), style.palette().value()};
        List<Mark> marks = new ArrayList<>();
        double high = Math.max(1, most);
        new BarPlot(values, least, high).draw(graphics, plot, true, new BarPlot.Widths(slot, slot * 0.72, 0), (series, month, bar) -> {
            ink.fill(bar.getX(), bar.getY(), bar.getWidth(), Math.max(1, bar.getHeight()), colors[month / MONTHS]);
            marks.add(mark(bar, month, years.get(month / MONTHS).get(month % MONTHS + 1)));
        });
        figures(ink, plot, years.get(2), least, high);
        target(ink, plot, slot, least, high);
        base(ink, area, plot, slot);
        return marks;
    }

    private Mark mark(Rectangle2D bar, int month, Money money) {
        String key = "%d-%02d".formatted(year - 2 + month / MONTHS, month % MONTHS + 1);
        return new Mark(bar, key, style.text("columns.month", key, style.words().leader(money, unit), style.words().unit(unit)));
    }

    private void figures(Ink ink, Rectangle2D plot, Monthly months, double least, double high) {
        double slot = plot.getWidth() / (3 * MONTHS);
        for (int month = 1; month <= MONTHS; month++) {
            Money money = months.get(month);
            if (money != null) {
                double y = plot.getMaxY() - (Math.max(0, money.yuan()) - least) / (high - least) * plot.getHeight() - 4;
                String text = style.words().leader(money, unit);
                ink.text(text, plot.getX() + (2 * MONTHS + month - 0.5) * slot, y, Ink.fitting(text, slot + 3, Type.bold(8.5), 6),
                        style.palette().text(), Align.CENTER);
            }
        }
    }

    private void target(Ink ink, Rectangle2D plot, double slot, double least, double high) {
        if (monthly() == null) {
            return;
        }
        double height = monthly().yuan() / (high - least) * plot.getHeight();
        for (int month = reached(course.thisYear()) + 1; month <= MONTHS; month++) {
            double x = plot.getX() + (2 * MONTHS + month - 1) * slot + slot * 0.14;
            ink.draw(new Rectangle2D.Double(x, plot.getMaxY() - height, slot * 0.72, height), style.palette().lastYear(), 0.75, 2.5f, 2.5f);
        }
    }

    private void base(Ink ink, Rectangle2D area, Rectangle2D plot, double slot) {
        ink.fill(area.getX(), plot.getMaxY(), area.getWidth(), 1, style.palette().text());
        List<List<Money>> years = List.of(course.yearBefore(), course.lastYear(), course.thisYear());
        for (int i = 0; i < years.size(); i++) {
            double x = area.getX() + i * MONTHS * slot;
            ink.fill(x, plot.getMaxY(), 1, 8, style.palette().text());
            String legend = legend(year - 2 + i, years.get(i));
            ink.text(legend, x + 5, plot.getMaxY() + 14, MONTHS * slot - 8, Ink.fitting(legend, MONTHS * slot - 8, Type.regular(9.5), 7),
                    style.palette().text(), Align.LEFT);
        }
    }
}
