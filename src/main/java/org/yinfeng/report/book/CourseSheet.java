package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Money;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.CumulativeCurve;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.MonthColumns;
import org.yinfeng.report.chart.Monthly;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;

/** One half's year on one month grid: the curve, the single months, the figures of each month under them. */
final class CourseSheet {
    private static final double LEFT = 62;
    private static final double RIGHT = 7;
    private static final double COLUMNS = 89;
    private static final double ROW = 14.5;
    private static final int MONTHS = 12;

    private final Edition edition;
    private final Half half;
    private final Overview.Course course;

    CourseSheet(Edition edition, Half half, Overview.Course course) {
        this.edition = edition;
        this.half = half;
        this.course = course;
    }

    /** A line of the month table. */
    private record Line(String head, boolean bold, IntFunction<String> cell, IntFunction<Explainable> figure) {
        /** Of words and what is worked out on the page. */
        Line(String head, IntFunction<String> cell) {
            this(head, false, cell, month -> null);
        }
    }

    void draw(Ink ink, Rectangle2D area) {
        double table = 18 + ROW * lines().size();
        double curve = area.getHeight() - table - COLUMNS - 30;
        ink.text(edition.text("course.cumulative"), area.getX(), area.getY() + 10, Type.bold(10.5));
        new CumulativeCurve(course, edition.asOf(), Edition.UNIT, edition.style()).drawWithin(ink.graphics(),
                new Rectangle2D.Double(area.getX(), area.getY() + 14, area.getWidth(), curve), LEFT, RIGHT)
                .forEach(mark -> ink.mark(mark.explainedBy(CourseFigure.of(half, month(mark)))));
        new MonthColumns(course, edition.asOf(), Edition.UNIT, edition.style()).drawWithin(ink.graphics(),
                new Rectangle2D.Double(area.getX(), area.getY() + 14 + curve + 10, area.getWidth(), COLUMNS), LEFT, RIGHT)
                .forEach(mark -> ink.mark(mark.explainedBy(CourseFigure.ofMonth(half, month(mark)))));
        table(ink, area, area.getMaxY() - table);
    }

    /** {@code month:3} of this year. */
    private YearMonth month(Mark mark) {
        return YearMonth.of(edition.year(), Integer.parseInt(mark.key().substring("month:".length())));
    }

    private void table(Ink ink, Rectangle2D area, double top) {
        Palette palette = ink.palette();
        double slot = (area.getWidth() - LEFT - RIGHT) / MONTHS;
        int reached = reached();
        for (int month = 1; month <= MONTHS; month++) {
            boolean january = Monthly.of(course.thisYear()).januaryWithin() || Monthly.of(course.lastYear()).januaryWithin();
            String name = january && month == 2 ? edition.words().throughMonth(2) : january && month == 1 ? "" : edition.style().month(month);
            ink.text(name, x(area, slot, month), top + 11.5, Ink.fitting(name, slot, new Type(8.5f, month <= reached), 6), palette.text(),
                    Align.RIGHT);
        }
        double y = top + 16;
        Type type = cellType(slot);
        for (Line line : lines()) {
            ink.fill(area.getX(), y, area.getWidth() - RIGHT, 0.5, palette.grid());
            ink.text(line.head(), area.getX(), y + 10.4, LEFT - 4, Ink.fitting(line.head(), LEFT - 4, new Type(8.5f, line.bold()), 6),
                    palette.text(), Align.LEFT);
            for (int month = 1; month <= MONTHS; month++) {
                ink.text(line.cell().apply(month), x(area, slot, month), y + 10.4, new Type(type.size(), line.bold()), palette.text(),
                        Align.RIGHT);
                mark(ink, new Rectangle2D.Double(x(area, slot, month) + 4 - slot, y, slot, ROW), line, month);
            }
            y += ROW;
        }
        ink.fill(area.getX(), y, area.getWidth() - RIGHT, 0.75, palette.text());
    }

    /** The cell is the place of its figure, if it shows one. */
    private void mark(Ink ink, Rectangle2D area, Line line, int month) {
        Explainable figure = line.figure().apply(month);
        if (figure != null) {
            String text = line.head() + " " + edition.words().throughMonth(month) + " " + line.cell().apply(month) + " " + edition.unitName();
            ink.mark(new Mark(area, figure.key(), text, figure));
        }
    }

    /** What was done from January to a month's end; null where no amount stands. A month that is not over ends at the cut-off. */
    private Explainable cumulative(List<Money> months, int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        boolean over = !of.atEndOfMonth().isAfter(edition.asOf());
        return amount(months, month) == null ? null : over ? CourseFigure.of(half, of) : GoalFigure.of(half, GoalFigure.Part.VALUE);
    }

    private static double x(Rectangle2D area, double slot, int month) {
        return area.getX() + LEFT + month * slot - 4;
    }

    /** As large as the widest figure lets it be. */
    private Type cellType(double slot) {
        Type type = Type.bold(8);
        for (Line line : lines()) {
            for (int month = 1; month <= MONTHS; month++) {
                type = Ink.fitting(line.cell().apply(month), slot - 1, type, 4);
            }
        }
        return type;
    }

    private int reached() {
        int month = MONTHS;
        while (month > 0 && amount(course.thisYear(), month) == null) {
            month--;
        }
        return month;
    }

    private static Money amount(List<Money> months, int month) {
        return month <= months.size() ? months.get(month - 1) : null;
    }

    /** The goal as it stood with a month's cumulative amount. */
    private Goal at(int month) {
        return course.goal().at(Math.min(month, Math.max(course.goal().months(), 0)), amount(course.thisYear(), month));
    }

    private String reported(int month, IntFunction<String> cell) {
        return amount(course.thisYear(), month) == null ? "" : cell.apply(month);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(edition.text("course.thisYear", edition.year()), true,
                month -> edition.words().column(amount(course.thisYear(), month), Edition.UNIT),
                month -> cumulative(course.thisYear(), edition.year(), month)));
        if (course.target() != null) {
            lines.add(new Line(edition.text("course.rate"),
                    month -> reported(month, m -> edition.words().rate(at(m).ratePercent()))));
            lines.add(new Line(edition.text("course.schedule"),
                    month -> reported(month, m -> edition.words().rate(at(m).schedulePercent()))));
            lines.add(new Line(edition.text("course.gap"),
                    month -> reported(month, m -> edition.words().signedRate(at(m).gapPoints()))));
        }
        lines.add(new Line(edition.text("course.thisYear", edition.year() - 1), false,
                month -> edition.words().column(amount(course.lastYear(), month), Edition.UNIT),
                month -> cumulative(course.lastYear(), edition.year() - 1, month)));
        return lines;
    }
}
