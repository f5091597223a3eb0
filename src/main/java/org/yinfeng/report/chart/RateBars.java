package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Schedule;

/**
 * A column of bars, one row each: rate of the target, what lacks to the schedule hatched, and the schedule's upright line
 * through all rows. A bar above 125% is cut with a slanted break; the number beside it tells.
 */
public final class RateBars {
    private static final double CUT = 1.25;

    private final List<Goal> goals;
    private final double schedule;
    /** Of each goal, as a part of its target; NaN where there is none. */
    private final double[] rates;
    private final double most;
    private final Style style;

    /** @param months of the year passed, for the line: the first goal's schedule */
    public RateBars(List<Goal> goals, int months, Style style) {
        this.goals = List.copyOf(goals);
        Schedule first = goals.isEmpty() ? Schedule.MONTHS : goals.get(0).schedule();
        schedule = first.percent(months).doubleValue() / 100;
        rates = goals.stream().mapToDouble(RateBars::rate).toArray();
        most = Math.max(1, Math.min(CUT, Arrays.stream(rates).filter(rate -> !Double.isNaN(rate)).max().orElse(0)));
        this.style = style;
    }

    private static double rate(Goal goal) {
        return goal.ratePercent() == null ? Double.NaN : goal.ratePercent().doubleValue() / 100;
    }

    /** The rate at the right end: 1, or up to 1.25 where some bar is longer. */
    public double most() {
        return most;
    }

    /** Where a rate stands in the column. */
    public double x(double rate, Rectangle2D area) {
        return area.getX() + Math.max(0, Math.min(rate, most())) / most() * area.getWidth();
    }

    /** Where the schedule's line stands. */
    public double scheduleX(Rectangle2D area) {
        return x(schedule, area);
    }

    /**
     * Draws all rows into the area, which is rows x row height.
     *
     * @param first the colour of the first row's bar, where it is the total; null for one colour
     */
    public void draw(Ink ink, Rectangle2D area, double rowHeight, double barHeight, Color first) {
        double[][] shown = new double[1][goals.size()];
        for (int i = 0; i < goals.size(); i++) {
            shown[0][i] = Math.max(0, Math.min(rates[i], most));
            track(ink, area, ink.snap(area.getY() + i * rowHeight + (rowHeight - barHeight) / 2), barHeight, goals.get(i));
        }
        new BarPlot(shown, 0, most).draw(ink.graphics(), area, false, new BarPlot.Widths(rowHeight, barHeight, 0),
                (series, row, bar) -> bar(ink, area, goals.get(row), bar, row == 0 && first != null ? first : style.palette().value()));
        scheduleLine(ink, area, rowHeight, barHeight);
    }

    private void track(Ink ink, Rectangle2D area, double y, double height, Goal goal) {
        if (goal.ratePercent() == null) {
            return;
        }
        double width = ink.snap(x(1, area) - area.getX());
        ink.fill(area.getX(), y, width, height, style.palette().track());
        if (style.onPaper()) {
            ink.outline(area.getX(), y, width, height, style.palette().border(), 0.5);
        }
    }

    private void bar(Ink ink, Rectangle2D area, Goal goal, Rectangle2D bar, Color color) {
        double y = ink.snap(bar.getY());
        double end = ink.snap(x(rate(goal), area));
        ink.fill(area.getX(), y, Math.max(goal.value().yuan() > 0 ? 1.5 : 0, end - area.getX()), bar.getHeight(), color);
        if (goal.verdict() == Goal.Verdict.BEHIND) {
            double to = ink.snap(x(goal.schedulePercent().doubleValue() / 100, area));
            ink.hatch(end, y, to - end - (style.onPaper() ? 0.5 : 0), bar.getHeight(), style.palette().late());
        }
        if (rate(goal) > most()) {
            slantedBreak(ink, area.getMaxX() - bar.getHeight(), y, bar.getHeight());
        }
    }

    private void slantedBreak(Ink ink, double x, double y, double height) {
        Path2D slant = new Path2D.Double();
        double wide = height / 3;
        slant.moveTo(x, y + height + 1);
        slant.lineTo(x + wide, y - 1);
        slant.lineTo(x + 2 * wide, y - 1);
        slant.lineTo(x + wide, y + height + 1);
        slant.closePath();
        ink.fill(slant, style.palette().surface());
    }

    private void scheduleLine(Ink ink, Rectangle2D area, double rowHeight, double barHeight) {
        double x = ink.snap(scheduleX(area)) - 1;
        for (int i = 0; i < goals.size(); i++) {
            if (rates[i] > schedule) {
                ink.fill(x - 1, ink.snap(area.getY() + i * rowHeight + (rowHeight - barHeight) / 2), 4, barHeight, style.palette().surface());
            }
        }
        ink.fill(x, area.getY() - (style.onPaper() ? 3 : 4), 2, area.getHeight() + (style.onPaper() ? 3 : 4), style.palette().schedule());
    }
}
