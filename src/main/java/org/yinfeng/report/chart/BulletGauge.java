package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/**
 * Value, schedule and target in one bar. With its labels it wants 68 pixels (36 points) of height; {@link #bare} draws the bar
 * alone, as high as the area. Marks: {@code value}, {@code schedule}, {@code target}.
 */
public final class BulletGauge implements Drawing {
    private final Goal goal;
    private final Unit unit;
    private final Style style;
    private final boolean labelled;

    public BulletGauge(Goal goal, Unit unit, Style style) {
        this(goal, unit, style, true);
    }

    private BulletGauge(Goal goal, Unit unit, Style style, boolean labelled) {
        this.goal = goal;
        this.unit = unit;
        this.style = style;
        this.labelled = labelled;
    }

    /** Without labels, for small places. */
    public BulletGauge bare() {
        return new BulletGauge(goal, unit, style, false);
    }

    @Override
    public String text() {
        return Verdict.whole(goal, unit, style.words());
    }

    /** Heights of the marks, the track and the value bar, as parts of the gauge's own height. */
    private record Layout(double x, double width, double top, double height, double most) {
        double at(Money money) {
            return x + Math.max(0, Math.min(1, money.yuan() / most)) * width;
        }

        double trackTop() {
            return top + height * 0.114;
        }

        double trackHeight() {
            return height * 0.772;
        }

        double barTop() {
            return top + height * 0.25;
        }

        double barHeight() {
            return height * 0.5;
        }
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        double height = labelled ? style.onPaper() ? 21 : 44 : area.getHeight();
        double bar = style.medium().scheduleBar();
        Layout at = new Layout(area.getX(), area.getWidth() - bar / 2, ink.snap(area.getY() + (labelled && !style.onPaper() ? 2 : 0)),
                height, most());
        List<Mark> marks = new ArrayList<>();
        track(ink, at);
        value(ink, at, marks);
        scheduleMark(ink, at, marks);
        targetMark(ink, at, marks);
        if (labelled) {
            labels(ink, at, area);
        }
        return marks;
    }

    private double most() {
        long target = goal.target() == null ? 0 : goal.target().yuan();
        long value = goal.value() == null ? 0 : goal.value().yuan();
        return Math.max(1, Math.max(target, value));
    }

    private void track(Ink ink, Layout at) {
        Palette palette = style.palette();
        double end = goal.target() == null ? at.x() + at.width() : at.at(goal.target());
        ink.fill(at.x(), at.trackTop(), end - at.x(), at.trackHeight(), palette.track());
        if (goal.target() != null) {
            ink.fill(at.x(), at.trackTop(), ink.snap(at.at(goal.scheduled())) - at.x(), at.trackHeight(), palette.trackScheduled());
            for (int quarter = 1; quarter < 4 && !style.onPaper(); quarter++) {
                double x = ink.snap(at.x() + (end - at.x()) * quarter / 4);
                if (quarter * 3 != goal.months()) {
                    ink.fill(x, at.trackTop() + at.trackHeight() - 5, 1, 5, palette.borderStrong());
                }
            }
        }
        if (style.onPaper()) {
            ink.outline(at.x(), at.trackTop(), end - at.x(), at.trackHeight(), palette.border(), 0.5);
        }
    }

    private void value(Ink ink, Layout at, List<Mark> marks) {
        if (goal.value() == null) {
            return;
        }
        if (goal.target() == null && !style.onPaper()) {
            // Without a target there is no part of it: a full bar would look like one that is reached.
            marks.add(new Mark(new Rectangle2D.Double(at.x(), at.trackTop(), at.width(), at.trackHeight()), "value", text()));
            return;
        }
        double end = ink.snap(at.at(goal.value()));
        ink.fill(at.x(), at.barTop(), Math.max(end - at.x(), goal.value().yuan() > 0 ? 1 : 0), at.barHeight(), style.palette().value());
        if (goal.verdict() == Goal.Verdict.BEHIND) {
            ink.hatch(end, at.barTop(), ink.snap(at.at(goal.scheduled())) - end, at.barHeight(), style.palette().late());
        }
        marks.add(new Mark(new Rectangle2D.Double(at.x(), at.trackTop(), Math.max(6, end - at.x()), at.trackHeight()), "value", text()));
    }

    private void scheduleMark(Ink ink, Layout at, List<Mark> marks) {
        if (goal.target() == null) {
            return;
        }
        double bar = style.medium().scheduleBar();
        double x = ink.snap(at.at(goal.scheduled())) - (style.onPaper() ? bar / 2 : 1);
        if (goal.value() != null && goal.value().compareTo(goal.scheduled()) > 0) {
            ink.fill(x - 1, at.barTop(), bar + 2, at.barHeight(), style.palette().surface());
        }
        upright(ink, x, bar, at, style.palette().schedule());
        marks.add(new Mark(new Rectangle2D.Double(x - 4, at.top(), bar + 8, at.height()), "schedule", scheduleText()));
    }

    private void targetMark(Ink ink, Layout at, List<Mark> marks) {
        if (goal.target() == null) {
            return;
        }
        double bar = style.onPaper() ? 1.5 : 2;
        double x = ink.snap(at.at(goal.target())) - bar / 2;
        upright(ink, x, bar, at, style.palette().schedule());
        marks.add(new Mark(new Rectangle2D.Double(x - 4, at.top(), bar + 8, at.height()), "target", targetText()));
    }

    private static void upright(Ink ink, double x, double width, Layout at, Color color) {
        ink.fill(x, at.top(), width, at.height(), color);
    }

    private String scheduleText() {
        return style.text(style.onPaper() ? "gauge.schedule.short" : "gauge.schedule", style.words().leader(goal.scheduled(), unit),
                style.words().rate(goal.schedulePercent()));
    }

    private String targetText() {
        return style.text(style.onPaper() ? "gauge.target.short" : "gauge.target", style.words().leader(goal.target(), unit));
    }

    private void labels(Ink ink, Layout at, Rectangle2D area) {
        Type type = style.onPaper() ? style.axis() : style.label();
        double y = at.top() + at.height() + (style.onPaper() ? 10.5 : 15);
        Palette palette = style.palette();
        if (goal.target() == null) {
            ink.text(style.text("verdict.noTarget"), at.x(), y, area.getWidth(), type, palette.text2(), Align.LEFT);
            return;
        }
        String target = targetText();
        double targetWidth = Ink.width(target, type);
        double right = Math.min(area.getMaxX(), at.at(goal.target()) + (goal.value() != null
                && goal.value().compareTo(goal.target()) > 0 ? targetWidth / 2 : 0));
        ink.text(target, right, y, type, palette.text(), Align.RIGHT);
        String schedule = scheduleText();
        double half = Ink.width(schedule, type) / 2;
        double most = right - targetWidth - 8 - half;
        double center = Math.min(most, Math.max(at.x() + half, at.at(goal.scheduled())));
        if (center - half >= at.x() - 0.5) {
            ink.text(schedule, center, y, type, palette.text(), Align.CENTER);
        }
        if (!style.onPaper() && center - half > at.x() + 16) {
            ink.text("0", at.x(), y, type, palette.text2(), Align.LEFT);
        }
    }
}
