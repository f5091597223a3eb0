package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Page;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.ThreeYears;
import org.yinfeng.report.chart.Type;

/** The book's cover: three years of months, the two halves of the goal apart, the contents. */
final class CoverPage extends Page {
    /** A line of the contents. */
    record Entry(String title, int page) {
    }

    private static final double GOAL_WIDTH = 236;
    private static final double GAP = 28;

    private final Edition edition;
    private final Frame frame;
    private final List<Entry> contents;
    private final int count;

    CoverPage(Edition edition, Frame frame, List<Entry> contents, int count) {
        super(frame.paper(), frame.style());
        this.edition = edition;
        this.frame = frame;
        this.contents = contents;
        this.count = count;
    }

    @Override
    public String title() {
        return edition.text("book.name", edition.text("book.title"), edition.period());
    }

    private double left() {
        return paper().left();
    }

    private double right() {
        return paper().width() - paper().right();
    }

    @Override
    protected void paint(Ink ink) {
        head(ink);
        name(ink);
        new ThreeYears(edition.overview().introduced(), edition.year(), Edition.UNIT, edition.style())
                .draw(ink.graphics(), new Rectangle2D.Double(left(), 179, paper().inner(), 146));
        ink.text(edition.text("cover.columns", edition.text("rule.scope." + edition.rules().scope()), edition.unitName()), left(), 338,
                Type.regular(8.5), ink.palette().text2(), Align.LEFT);
        ink.fill(left(), 357, paper().inner(), 1.5, ink.palette().text());
        goal(ink, left(), edition.text("goal.introduced"), edition.overview().introduced().goal());
        goal(ink, left() + GOAL_WIDTH + GAP, edition.industrialName(), edition.overview().industrial().goal());
        contents(ink);
        frame.foot(ink, edition.text("cover.rules", edition.introducedRule(), edition.scheduleRule(), edition.rulesName()) + both(), edition.sources(), 1, count);
    }

    private String both() {
        boolean same = edition.overview().introduced().target() != null
                && edition.overview().introduced().target().equals(edition.overview().industrial().target());
        return same ? edition.text("cover.both", edition.leader(edition.overview().introduced().target()), edition.unitName()) : "";
    }

    private void head(Ink ink) {
        Palette palette = ink.palette();
        double x = right();
        if (edition.imprint().internal()) {
            String internal = edition.text("cover.internal");
            double width = Ink.width(internal, Type.bold(9.5)) + 14;
            ink.outline(x - width, 36.5, width, 17, palette.text(), 0.75);
            ink.text(internal, x - width / 2, 48.5, Type.bold(9.5), palette.text(), Align.CENTER);
            x -= width + 12;
        }
        String number = edition.imprint().number() == null ? edition.text("cover.draft")
                : edition.text("cover.number", edition.imprint().number());
        ink.text(number, x, 48.5, Type.regular(9.5), palette.text(), Align.RIGHT);
        ink.text(edition.office(), left(), 48.5, x - Ink.width(number, Type.regular(9.5)) - 20 - left(), Type.bold(10.5), palette.text(),
                Align.LEFT);
    }

    private void name(Ink ink) {
        String title = edition.text("book.title");
        ink.text(title, left(), 121, Ink.fitting(title, paper().inner(), Type.bold(48), 20));
        Type period = Type.regular(21);
        ink.text(edition.period(), left(), 157, period);
        double x = left() + Ink.width(edition.period(), period) + 17;
        ink.text(edition.cutOff(), x, 157, right() - x, Ink.fitting(edition.cutOff(), right() - x, Type.regular(13), 8),
                ink.palette().text2(), Align.LEFT);
    }

    private void goal(Ink ink, double x, String name, Goal goal) {
        Palette palette = ink.palette();
        ink.text(name, x, 377, GOAL_WIDTH, Type.bold(10.5), palette.text(), Align.LEFT);
        String value = edition.leader(goal.value());
        Type large = Type.bold(32);
        ink.text(value, x, 412, large);
        ink.text(edition.unitName(), x + Ink.width(value, large) + 5, 412, Type.regular(13), palette.text2(), Align.LEFT);
        verdict(ink, x, goal);
        new BulletGauge(goal, Edition.UNIT, edition.style()).draw(ink.graphics(), new Rectangle2D.Double(x, 443, GOAL_WIDTH, 36));
    }

    private void verdict(Ink ink, double x, Goal goal) {
        Palette palette = ink.palette();
        String rate = goal.ratePercent() == null ? "" : edition.text("cover.rate", edition.words().rate(goal.ratePercent()));
        String verdict = edition.verdict(goal);
        boolean behind = goal.verdict() == Goal.Verdict.BEHIND;
        double size = Ink.fitting(rate + verdict, GOAL_WIDTH - 20, Type.bold(10.5), 6).size();
        double at = x;
        if (!rate.isEmpty()) {
            ink.text(rate, at, 431.5, Type.bold(size));
            at += Ink.width(rate, Type.bold(size)) + 5;
            ink.glyph(Glyph.of(goal.verdict()), at, 424, 7.5, behind ? palette.late() : palette.text());
            at += 12;
        }
        ink.text(verdict, at, 431.5, new Type((float) size, behind), behind ? palette.late() : palette.text(), Align.LEFT);
    }

    private void contents(Ink ink) {
        double x = left() + 2 * (GOAL_WIDTH + GAP);
        Type type = Type.regular(9);
        double y = 376.5;
        for (Entry entry : contents) {
            ink.text(entry.title(), x, y, right() - x - 24, type, ink.palette().text(), Align.LEFT);
            ink.text(String.valueOf(entry.page()), right(), y, type, ink.palette().text(), Align.RIGHT);
            y += 15.25;
        }
    }
}
