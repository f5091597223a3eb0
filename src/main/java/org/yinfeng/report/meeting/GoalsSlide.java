package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Unit;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;

/** Both halves of the double 100 billion: one sentence, two gauges, nothing else. */
final class GoalsSlide extends Slide {
    /** Between the two halves. */
    private static final double RULE = 3;

    GoalsSlide(Sitting sitting) {
        super(sitting);
    }

    @Override
    public String key() {
        return "goals";
    }

    @Override
    public String section() {
        return text("meeting.section.goals");
    }

    @Override
    public String title() {
        return text("meeting.goals.title", standing("introduced", sitting().overview().introduced().goal()),
                standing("industrial", sitting().overview().industrial().goal()));
    }

    private String standing(String half, Goal goal) {
        String name = text("meeting.half." + half);
        if (goal.verdict() == null) {
            return text(goal.target() == null ? "meeting.goal.noTarget" : "meeting.goal.noValue", name);
        }
        if (goal.remaining().yuan() <= 0) {
            return text("meeting.goal.reached", name);
        }
        return goal.verdict() == Goal.Verdict.BEHIND
                ? text("meeting.goal.behind", name, sitting().said(goal.scheduled().minus(goal.value())))
                : text("meeting.goal." + goal.verdict(), name);
    }

    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        double half = (area.getHeight() - RULE) / 2;
        List<Mark> marks = new ArrayList<>(block(ink, area, area.getY(), half, introduced()));
        ink.fill(area.getX(), area.getY() + half, area.getWidth(), RULE, ink.palette().text());
        marks.addAll(block(ink, area, area.getY() + half + RULE, half, industrial()));
        return marks;
    }

    /** As large as there is room for, but not beyond a quarter more than on a usual screen. */
    private static List<Mark> block(Ink ink, Rectangle2D area, double y, double height, GoalBlock block) {
        double scale = Math.min(Math.min(1.25, height / GoalBlock.HEIGHT), area.getWidth() / GoalBlock.LEAST);
        double spare = height - GoalBlock.HEIGHT * scale;
        return Big.scaled(ink, scale, new Rectangle2D.Double(area.getX(), y + spare / 2, area.getWidth(), height - spare), block);
    }

    private GoalBlock introduced() {
        Figures.Introduced half = sitting().overview().figures().introduced();
        String large = sitting().words().project(sitting().overview().rules().large(), Unit.YI)
                + (sitting().style().chinese() ? "" : " ") + sitting().words().unit(Unit.YI);
        return new GoalBlock(sitting(), Half.INTRODUCED, text("goal.introduced"), text("meeting.introduced.basis",
                sitting().words().count(half.count()), large, sitting().words().count(half.large())), sitting().overview().introduced());
    }

    private GoalBlock industrial() {
        Figures.Industrial half = sitting().overview().figures().industrial();
        String basis = half == null || half.throughMonth() == 0 ? text("meeting.industrial.none")
                : text("meeting.industrial.basis", sitting().words().throughMonth(half.throughMonth()));
        return new GoalBlock(sitting(), Half.INDUSTRIAL, text("goal.industrial"), basis, sitting().overview().industrial());
    }
}
