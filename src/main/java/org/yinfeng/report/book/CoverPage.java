package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Page;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.ThreeYears;
import org.yinfeng.report.chart.Type;

/** The book's cover: three years of months, the two halves of the goal apart, the contents. */
final class CoverPage extends Page {
    /** A line of the contents. */
    record Entry(String title, int page) {
    }

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
                .draw(ink.graphics(), new Rectangle2D.Double(left(), 179, paper().inner(), 146)).forEach(mark -> month(ink, mark));
        ink.text(edition.text("cover.columns", edition.text("rule.scope." + edition.rules().scope()), edition.unitName()), left(), 338,
                Type.regular(8.5), ink.palette().text2(), Align.LEFT);
        ink.fill(left(), 357, paper().inner(), 1.5, ink.palette().text());
        new CoverGoal(edition, Half.INTRODUCED, edition.text("goal.introduced")).draw(ink, left());
        new CoverGoal(edition, Half.INDUSTRIAL, edition.industrialName()).draw(ink, left() + CoverGoal.WIDTH + GAP);
        contents(ink);
        frame.foot(ink, edition.text("cover.rules", edition.introducedRule(), edition.scheduleRule(), edition.rulesName()) + both(), edition.sources(), 1, count);
    }

    /** A month that is not over has no figure of its own yet. */
    private void month(Ink ink, Mark mark) {
        YearMonth month = YearMonth.parse(mark.key());
        if (!month.atEndOfMonth().isAfter(edition.asOf())) {
            ink.mark(mark.explainedBy(CourseFigure.ofMonth(Half.INTRODUCED, month)));
        }
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

    private void contents(Ink ink) {
        double x = left() + 2 * (CoverGoal.WIDTH + GAP);
        Type type = Type.regular(9);
        double y = 376.5;
        for (Entry entry : contents) {
            ink.text(entry.title(), x, y, right() - x - 24, type, ink.palette().text(), Align.LEFT);
            ink.text(String.valueOf(entry.page()), right(), y, type, ink.palette().text(), Align.RIGHT);
            y += 15.25;
        }
    }
}
