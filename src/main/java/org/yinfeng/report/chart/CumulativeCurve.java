package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/**
 * A half's course through the year: what is done so far, the schedule towards the target, last year. A point stands at the end
 * of its month; the last one at the cut-off's day. Marks: {@code month:1} to {@code month:12} of this year.
 */
public final class CumulativeCurve implements Drawing {
    private final Overview.Course course;
    private final LocalDate asOf;
    private final Unit unit;
    private final Style style;

    public CumulativeCurve(Overview.Course course, LocalDate asOf, Unit unit, Style style) {
        this.course = style.onPaper() ? course : upTo(course, asOf);
        this.asOf = asOf;
        this.unit = unit;
        this.style = style;
    }

    @Override
    public String text() {
        return Verdict.whole(course.goal(), unit, style.words());
    }

    /** The course with the half as it stands in the month that has not ended, where something was added in it. */
    private static Overview.Course upTo(Overview.Course course, LocalDate asOf) {
        int month = asOf.getMonthValue();
        Money now = course.goal().value();
        Money before = month == 1 ? Money.ZERO : course.thisYear().get(month - 2);
        if (now == null || now.equals(before) || before == null || course.thisYear().get(month - 1) != null) {
            return course;
        }
        List<Money> thisYear = new ArrayList<>(course.thisYear());
        thisYear.set(month - 1, now);
        return new Overview.Course(Collections.unmodifiableList(thisYear), course.lastYear(), course.yearBefore(), course.target(),
                course.goal(), course.growthPercent(), course.lastYearSamePeriod());
    }

    /** The plot's rectangle within the area, with the scale that maps values into it. */
    private record Layout(Rectangle2D plot, Scale scale) {
        double x(double months) {
            return plot.getX() + months / 12 * plot.getWidth();
        }

        double y(double value) {
            return scale.y(value, plot.getMinY(), plot.getMaxY());
        }
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        double left = style.onPaper() ? 56 : 6 + scale().ticks().stream()
                .mapToDouble(tick -> Ink.width(scale().label(tick, style.words()), style.axis())).max().orElse(0);
        double right = style.onPaper() ? 7 : 8 + endLabels().stream().mapToDouble(label -> Ink.width(label.text(), style.axis())).max()
                .orElse(8);
        return drawWithin(graphics, area, left, right);
    }

    /** Draws with given room for the axis at the left and for labels at the right, so that charts under one another align. */
    public List<Mark> drawWithin(Graphics2D graphics, Rectangle2D area, double left, double right) {
        Ink ink = new Ink(graphics, style);
        double below = style.onPaper() ? 0 : 20;
        Rectangle2D plot = new Rectangle2D.Double(ink.snap(area.getX() + left), ink.snap(area.getY() + 7),
                Math.max(10, area.getWidth() - left - right), Math.max(10, area.getHeight() - 7 - below));
        Layout at = new Layout(plot, scale());
        Axes.grid(ink, at.scale(), plot);
        months(ink, at);
        lines(ink, at);
        List<Mark> marks = dots(ink, at);
        labels(ink, at);
        return marks;
    }

    private double inUnit(Money money) {
        return style.words().amount(money, unit).doubleValue();
    }

    private Scale scale() {
        double most = course.target() == null ? 0 : inUnit(course.target());
        double least = 0;
        for (List<Money> list : List.of(course.thisYear(), course.lastYear())) {
            for (Money money : list) {
                most = money == null ? most : Math.max(most, inUnit(money));
                least = money == null ? least : Math.min(least, inUnit(money));
            }
        }
        return Scale.over(least, most, style.onPaper() ? 4 : 2);
    }

    /** The last month with a figure, 0 for none. */
    private int reached() {
        int month = course.thisYear().size();
        while (month > 0 && course.thisYear().get(month - 1) == null) {
            month--;
        }
        return month;
    }

    /** Months passed at a month's point: its end, or the cut-off's day within it. */
    private double position(int month) {
        boolean within = month == asOf.getMonthValue() && !asOf.equals(YearMonth.from(asOf).atEndOfMonth());
        return within ? month - 1 + asOf.getDayOfMonth() / (double) asOf.lengthOfMonth() : month;
    }

    private double[][] points(List<Money> list, boolean thisYear) {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {0, 0});
        for (int month = 1; month <= list.size(); month++) {
            if (list.get(month - 1) != null) {
                points.add(new double[] {thisYear ? position(month) : month, inUnit(list.get(month - 1))});
            }
        }
        double[][] columns = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            columns[0][i] = points.get(i)[0];
            columns[1][i] = points.get(i)[1];
        }
        return columns;
    }

    private double[][] schedule() {
        double[][] line = new double[2][13];
        for (int month = 0; month <= 12; month++) {
            line[0][month] = month;
            line[1][month] = inUnit(course.target()) * course.goal().schedule().percent(month).doubleValue() / 100;
        }
        return line;
    }

    private void lines(Ink ink, Layout at) {
        Medium medium = style.medium();
        LinePlot plot = new LinePlot(at.scale());
        plot.add(points(course.lastYear(), false), style.palette().lastYear(), medium.thin());
        if (course.target() != null) {
            plot.add(schedule(), style.palette().schedule(), medium.thin(), medium.dash());
        }
        plot.add(points(course.thisYear(), true), style.palette().value(), medium.value());
        plot.draw(ink.graphics(), at.plot());
    }

    private void months(Ink ink, Layout at) {
        int reached = reached();
        if (reached > 0) {
            double x = ink.snap(at.x(position(reached)));
            ink.fill(x, at.plot().getY(), style.onPaper() ? 0.75 : 1, at.plot().getHeight(), style.palette().border());
        }
        if (!style.onPaper()) {
            Axes.months(ink, at.plot(), reached);
        }
    }

    private List<Mark> dots(Ink ink, Layout at) {
        List<Mark> marks = new ArrayList<>();
        int reached = reached();
        for (int month = 1; month <= reached; month++) {
            Money money = course.thisYear().get(month - 1);
            if (money == null) {
                continue;
            }
            double x = at.x(position(month));
            double y = at.y(inUnit(money));
            double r = month == reached ? style.medium().lastDot() : style.medium().dot();
            ink.fill(new Ellipse2D.Double(x - r - 1, y - r - 1, 2 * r + 2, 2 * r + 2), style.palette().surface());
            ink.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), style.palette().value());
            double half = at.plot().getWidth() / 24;
            marks.add(new Mark(new Rectangle2D.Double(x - half, at.plot().getY(), 2 * half, at.plot().getHeight()), "month:" + month,
                    style.text("curve.point", style.words().throughMonth(month), style.words().leader(money, unit),
                            style.words().unit(unit))));
        }
        return marks;
    }

    private record EndLabel(double value, String text, Color color) {
    }

    private List<EndLabel> endLabels() {
        List<EndLabel> labels = new ArrayList<>();
        if (course.target() != null) {
            labels.add(new EndLabel(inUnit(course.target()), style.text("curve.target", style.words().leader(course.target(), unit)),
                    style.palette().text()));
        }
        Money last = lastOf(course.lastYear());
        if (last != null) {
            labels.add(new EndLabel(inUnit(last), style.text("curve.year", asOf.getYear() - 1, style.words().leader(last, unit)),
                    style.palette().text2()));
        }
        labels.sort(java.util.Comparator.comparingDouble(label -> -label.value()));
        return labels;
    }

    private static Money lastOf(List<Money> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    private void labels(Ink ink, Layout at) {
        Placer placer = new Placer(at.plot());
        take(placer, at, points(course.lastYear(), false));
        take(placer, at, points(course.thisYear(), true));
        if (course.target() != null) {
            take(placer, at, schedule());
        }
        value(ink, at, placer);
        if (reached() > 0) {
            double x = at.x(position(reached()));
            placer.addLine(new double[] {x, x}, new double[] {at.plot().getMinY(), at.plot().getMaxY()});
        }
        if (course.target() != null) {
            along(ink, at, placer, inUnit(course.target()) / 12);
        }
        if (style.onPaper()) {
            lastYear(ink, at, placer);
        } else {
            ends(ink, at);
        }
    }

    private static void take(Placer placer, Layout at, double[][] points) {
        double[] xs = new double[points[0].length];
        double[] ys = new double[points[0].length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = at.x(points[0][i]);
            ys[i] = at.y(points[1][i]);
        }
        placer.addLine(xs, ys);
    }

    private void ends(Ink ink, Layout at) {
        double last = at.plot().getY() - 16;
        for (EndLabel label : endLabels()) {
            double y = Math.max(at.y(label.value()), last + 14);
            ink.text(label.text(), at.plot().getMaxX() + 6, y + 4, style.axis(), label.color(), Align.LEFT);
            last = y;
        }
    }

    private String scheduleText() {
        return style.onPaper() ? style.text("curve.schedule.long", style.words().leader(course.target(), unit)) : style.text("curve.schedule");
    }

    /** The last value beside its dot: above when ahead, below when behind, wherever there is room. */
    private void value(Ink ink, Layout at, Placer placer) {
        int reached = reached();
        if (reached == 0) {
            return;
        }
        Money money = course.thisYear().get(reached - 1);
        Type type = Type.bold(style.medium().figure());
        String text = style.words().leader(money, unit);
        String caption = style.onPaper() ? style.text("curve.thisYear", asOf.getYear()) : "";
        double x = at.x(position(reached));
        double y = at.y(inUnit(money));
        if (!placer.anyFree(beside(x, y, text, caption))) {
            caption = "";
        }
        List<Rectangle2D> spots = beside(x, y, text, caption);
        double under = under(caption);
        Rectangle2D spot = placer.place(spots);
        ink.text(text, spot.getX(), spot.getMaxY() - under - type.size() * 0.12, type, style.palette().value(), Align.LEFT);
        ink.text(caption, spot.getX(), spot.getMaxY() - style.axis().size() * 0.12, style.axis());
    }

    private double under(String caption) {
        return caption.isEmpty() ? 0 : style.axis().size() + 3;
    }

    /** Places for a value and its caption beside a dot: above first when ahead, below first when behind. */
    private List<Rectangle2D> beside(double x, double y, String text, String caption) {
        Type type = Type.bold(style.medium().figure());
        double w = Math.max(Ink.width(text, type), Ink.width(caption, style.axis()));
        double h = type.size() + under(caption);
        List<Rectangle2D> spots = new ArrayList<>(List.of(box(x + 7, y - 5 - h, w, h), box(x - 7 - w, y - 5 - h, w, h),
                box(x + 8, y + 5, w, h), box(x - 7 - w, y + 5, w, h), box(x + 10, y - h / 2, w, h)));
        if (course.goal().verdict() == org.yinfeng.progress.Goal.Verdict.BEHIND) {
            java.util.Collections.swap(spots, 0, 2);
            java.util.Collections.swap(spots, 1, 3);
        }
        return spots;
    }

    /** A label along the schedule, above it or below, where it touches no line; a shorter one where the long has no room. */
    private void along(Ink ink, Layout at, Placer placer, double perMonth) {
        String text = scheduleText();
        List<Rectangle2D> spots = spotsAlong(at, text, perMonth);
        if (!placer.anyFree(spots)) {
            text = style.text("curve.schedule");
            spots = spotsAlong(at, text, perMonth);
        }
        Rectangle2D spot = placer.place(spots);
        ink.text(text, spot.getX(), spot.getMaxY() - style.axis().size() * 0.12, style.axis(), style.palette().text(), Align.LEFT);
    }

    private List<Rectangle2D> spotsAlong(Layout at, String text, double perMonth) {
        double w = Ink.width(text, style.axis());
        double h = style.axis().size();
        List<Rectangle2D> spots = new ArrayList<>();
        for (double month = 9.6; month >= 3; month -= 0.4) {
            spots.add(box(at.x(month) - 8 - w, at.y(perMonth * month) - 5 - h, w, h));
            spots.add(box(at.x(month) + 8, at.y(perMonth * month) + 6, w, h));
        }
        return spots;
    }

    private void lastYear(Ink ink, Layout at, Placer placer) {
        Money last = lastOf(course.lastYear());
        if (last == null) {
            return;
        }
        String text = style.text("curve.lastYear", asOf.getYear() - 1, style.words().leader(last, unit));
        double w = Ink.width(text, style.axis());
        double h = style.axis().size();
        List<Rectangle2D> spots = new ArrayList<>();
        for (int below = 1; below >= 0; below--) {
            for (int month = 9; month >= 3; month--) {
                Money here = course.lastYear().get(month - 1);
                if (here != null) {
                    double y = at.y(inUnit(here));
                    for (double down = 7; below == 1 && down < 40; down += 12) {
                        spots.add(box(at.x(month) + 5, y + down, w, h));
                        spots.add(box(at.plot().getMaxX() - w - 4, y + down, w, h));
                    }
                    if (below == 0) {
                        spots.add(box(at.x(month) - 8 - w, y - 8 - h, w, h));
                    }
                }
            }
        }
        if (!spots.isEmpty()) {
            Rectangle2D spot = placer.place(spots);
            ink.text(text, spot.getX(), spot.getMaxY() - h * 0.12, style.axis(), style.palette().text3(), Align.LEFT);
        }
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
