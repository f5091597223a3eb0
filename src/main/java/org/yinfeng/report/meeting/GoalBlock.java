package org.yinfeng.report.meeting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.report.chart.Drawing;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;
import org.yinfeng.report.chart.Verdict;

/** One half as large as a wall: verdict, value, rate, two facts, the gauge with its schedule. Wants {@link #HEIGHT} units. */
record GoalBlock(Sitting sitting, Half half, String name, String basis, Overview.Course course) implements Drawing {
    static final double HEIGHT = 416;
    /** The width below which its figures would meet. */
    static final double LEAST = 1380;
    private static final double GAUGE = 240;

    private Goal goal() {
        return course.goal();
    }

    private Wording words() {
        return sitting.words();
    }

    @Override
    public String text() {
        return name + ": " + Verdict.whole(goal(), sitting.unit(), words());
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, sitting.style());
        double verdict = verdict(ink, area);
        ink.text(name, 0, 62, Big.HEAD);
        double after = Ink.width(name, Big.HEAD) + 24;
        ink.text(basis, after, 62, verdict - after - 40, Big.BODY, ink.palette().text2(), Align.LEFT);
        List<Mark> marks = new ArrayList<>(figures(ink, area));
        marks.add(figure(verdict, 64, area.getWidth() - verdict, Big.VERDICT, Part.GAP));
        if (goal().target() != null && goal().target().yuan() > 0) {
            Rectangle2D bar = new Rectangle2D.Double(0, GAUGE, area.getWidth(), 90);
            marks.addAll(Big.scaled(ink, 2, bar, new BulletGauge(goal(), sitting.unit(), sitting.style()).bare().explainedBy(this::ofGauge)));
            labels(ink, area);
        }
        return marks;
    }

    private GoalFigure ofGauge(Mark mark) {
        return GoalFigure.of(half, switch (mark.key()) {
            case "schedule" -> Part.SCHEDULED;
            case "target" -> Part.TARGET;
            default -> Part.VALUE;
        });
    }

    private Mark figure(double x, double y, double width, Type type, Part part) {
        return Big.figure(x, y, width, type, half + "." + part, text(), GoalFigure.of(half, part));
    }

    /** The words at the right, answering where they begin. */
    private double verdict(Ink ink, Rectangle2D area) {
        Goal.Verdict standing = goal().verdict();
        Palette palette = ink.palette();
        Color color = standing == Goal.Verdict.AHEAD ? palette.ahead() : standing == Goal.Verdict.BEHIND ? palette.late() : palette.text2();
        String said = standing == null ? sitting.text(goal().target() == null ? "meeting.noTarget" : "meeting.noValue")
                : sitting.text("meeting.verdict." + standing, words().points(goal().gapPoints()));
        ink.text(said, area.getWidth(), 64, Big.VERDICT, color, Align.RIGHT);
        double left = area.getWidth() - Ink.width(said, Big.VERDICT) - 46;
        if (standing != null) {
            ink.glyph(Glyph.of(standing), left, 32, 32);
        }
        return left;
    }

    private List<Mark> figures(Ink ink, Rectangle2D area) {
        Palette palette = ink.palette();
        String value = sitting.leader(goal().value());
        ink.text(value, -4, 220, Big.VALUE);
        List<Mark> marks = new ArrayList<>();
        marks.add(figure(-4, 220, Ink.width(value, Big.VALUE), Big.VALUE, Part.VALUE));
        double x = Ink.width(value, Big.VALUE) + 18;
        ink.text(sitting.unitName(), x, 220, Big.UNIT, palette.text2(), Align.LEFT);
        marks.addAll(facts(ink, Math.max(600, x + Ink.width(sitting.unitName(), Big.UNIT) + 60)));
        String rate = words().rate(goal().ratePercent());
        if (goal().ratePercent() != null) {
            ink.text("%", area.getWidth(), 220, Big.FIGURE, palette.text(), Align.RIGHT);
            ink.text(rate, area.getWidth() - Ink.width("%", Big.FIGURE), 220, Big.RATE, palette.text(), Align.RIGHT);
            double width = Ink.width("%", Big.FIGURE) + Ink.width(rate, Big.RATE);
            marks.add(figure(area.getWidth() - width, 220, width, Big.RATE, Part.RATE));
        }
        return marks;
    }

    private List<Mark> facts(Ink ink, double x) {
        List<Mark> marks = new ArrayList<>();
        double right = Big.pair(ink, sitting.text("meeting.onYear"), words().growth(course.growthPercent()), x, 160);
        marks.add(figure(x, 160, right - x, Big.STRONG, Part.GROWTH));
        if (goal().remaining() != null && goal().remaining().yuan() <= 0) {
            right = Big.pair(ink, sitting.text("meeting.beyond"), sitting.leader(goal().value().minus(goal().target())), x, 210);
            marks.add(figure(x, 210, right - x, Big.STRONG, Part.REMAINING));
        } else if (goal().neededPerMonth() != null) {
            right = Big.pair(ink, sitting.text("meeting.needed", 12 - goal().months()), sitting.leader(goal().neededPerMonth()), x, 210);
            marks.add(figure(x, 210, right - x, Big.STRONG, Part.NEEDED));
        }
        return marks;
    }

    /** Zero, schedule and target under the bar, the numbers bold; the schedule keeps clear of the target. */
    private void labels(Ink ink, Rectangle2D area) {
        double y = GAUGE + 90 + 42;
        double most = Math.max(goal().target().yuan(), goal().value() == null ? 0 : goal().value().yuan());
        String target = sitting.text("meeting.target");
        String targetValue = sitting.leader(goal().target());
        double targetWidth = Ink.width(target, Big.BODY) + 12 + Ink.width(targetValue, Big.STRONG);
        double targetRight = Math.min(area.getWidth(), Math.max(targetWidth, area.getWidth() * goal().target().yuan() / most + targetWidth / 2));
        ink.text(targetValue, targetRight, y, Big.STRONG, ink.palette().text(), Align.RIGHT);
        ink.text(target, targetRight - Ink.width(targetValue, Big.STRONG) - 12, y, Big.BODY, ink.palette().text(), Align.RIGHT);
        String schedule = sitting.text("meeting.schedule");
        String value = sitting.leader(goal().scheduled());
        String percent = sitting.text("meeting.schedule.percent", words().rate(goal().schedulePercent()));
        double width = Ink.width(schedule, Big.BODY) + 12 + Ink.width(value, Big.STRONG) + Ink.width(percent, Big.BODY);
        double at = area.getWidth() * goal().scheduled().yuan() / most - width / 2;
        double left = Math.min(Math.max(0, at), targetRight - targetWidth - 30 - width);
        if (left > 60) {
            ink.text("0", 0, y, Big.BODY, ink.palette().text2(), Align.LEFT);
        }
        if (left >= 0) {
            ink.text(schedule, left, y, Big.BODY);
            ink.text(value, left + Ink.width(schedule, Big.BODY) + 12, y, Big.STRONG);
            ink.text(percent, left + width - Ink.width(percent, Big.BODY), y, Big.BODY);
        }
    }
}
