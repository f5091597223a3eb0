package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;

/** One half of the goal on the cover: its value, how it stands, the gauge. */
final class CoverGoal {
    static final double WIDTH = 236;

    private final Edition edition;
    private final Half half;
    private final String name;
    private final Goal goal;

    CoverGoal(Edition edition, Half half, String name) {
        this.edition = edition;
        this.half = half;
        this.name = name;
        goal = (half == Half.INTRODUCED ? edition.overview().introduced() : edition.overview().industrial()).goal();
    }

    void draw(Ink ink, double x) {
        Palette palette = ink.palette();
        ink.text(name, x, 377, WIDTH, Type.bold(10.5), palette.text(), Align.LEFT);
        String value = edition.leader(goal.value());
        Type large = Type.bold(32);
        ink.text(value, x, 412, large);
        ink.text(edition.unitName(), x + Ink.width(value, large) + 5, 412, Type.regular(13), palette.text2(), Align.LEFT);
        if (goal.value() != null) {
            mark(ink, new Rectangle2D.Double(x, 384, Ink.width(value, large), 30), Part.VALUE, value + " " + edition.unitName());
        }
        verdict(ink, x);
        ink.put(new BulletGauge(goal, Edition.UNIT, edition.style()).explainedBy(mark -> GoalFigure.of(half, part(mark))),
                new Rectangle2D.Double(x, 443, WIDTH, 36));
    }

    private static Part part(Mark mark) {
        return mark.key().equals("schedule") ? Part.SCHEDULED : Part.valueOf(mark.key().toUpperCase(Locale.ROOT));
    }

    private void mark(Ink ink, Rectangle2D area, Part part, String text) {
        GoalFigure figure = GoalFigure.of(half, part);
        ink.mark(new Mark(area, figure.key(), name + " " + text, figure));
    }

    private void verdict(Ink ink, double x) {
        Palette palette = ink.palette();
        String rate = goal.ratePercent() == null ? "" : edition.text("cover.rate", edition.words().rate(goal.ratePercent()));
        String verdict = edition.verdict(goal);
        boolean behind = goal.verdict() == Goal.Verdict.BEHIND;
        double size = Ink.fitting(rate + verdict, WIDTH - 20, Type.bold(10.5), 6).size();
        double at = x;
        if (!rate.isEmpty()) {
            double width = Ink.width(rate, Type.bold(size));
            ink.text(rate, at, 431.5, Type.bold(size));
            mark(ink, new Rectangle2D.Double(at, 420, width, 14), Part.RATE, rate);
            at += width + 5;
            ink.glyph(Glyph.of(goal.verdict()), at, 424, 7.5, behind ? palette.late() : palette.text());
            at += 12;
        }
        Type type = new Type((float) size, behind);
        ink.text(verdict, at, 431.5, type, behind ? palette.late() : palette.text(), Align.LEFT);
        if (goal.gapPoints() != null) {
            mark(ink, new Rectangle2D.Double(at, 420, Ink.width(verdict, type), 14), Part.GAP, verdict);
        }
    }
}
