package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.ShareFigure;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Money;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.ShareBars;
import org.yinfeng.report.chart.Type;

/** The introduced projects by industry and by size, with their part of the whole; both on one page while they fit. */
final class SharesLeaves {
    private static final double ROW = 26;
    private static final int ON_A_PAGE = 12;

    private final Edition edition;

    private SharesLeaves(Edition edition) {
        this.edition = edition;
    }

    static List<Leaf> of(Edition edition) {
        SharesLeaves pages = new SharesLeaves(edition);
        List<ShareBars.Part> industries = Shares.industries(edition);
        List<ShareBars.Part> bands = Shares.bands(edition);
        List<Leaf> leaves = new ArrayList<>();
        for (int from = 0; from == 0 || from < industries.size(); from += ON_A_PAGE) {
            List<ShareBars.Part> part = industries.subList(from, Math.min(industries.size(), from + ON_A_PAGE));
            leaves.add(new Leaf(pages.words(), (ink, area) -> pages.draw(ink, area, part, bands)));
        }
        return leaves;
    }

    private Money whole() {
        return edition.overview().figures().introduced().planned();
    }

    /** A part's percent of all introduced projects. */
    private String percent(Money part) {
        return edition.words().rate(share(part));
    }

    private BigDecimal share(Money part) {
        return new Goal(part, whole(), 0).ratePercent();
    }

    private Frame.Words words() {
        List<ShareBars.Part> industries = Shares.industries(edition);
        String title = industries.isEmpty() ? edition.text("share.none") : edition.text("shares.title", industries.get(0).label(),
                edition.column(industries.get(0).amount()), edition.unitName(), percent(industries.get(0).amount()));
        Footing footing = edition.footing();
        for (List<ShareBars.Part> parts : List.of(industries, Shares.bands(edition))) {
            footing.amounts(parts.stream().map(ShareBars.Part::amount).toList(), whole())
                    .rates(parts.stream().map(part -> share(part.amount())).toList(), share(whole()));
        }
        String rules = footing.after(edition.text("rules.head") + edition.introducedRule() + edition.text("shares.rules"));
        return new Frame.Words(title, edition.text("shares.sub", industries.size()), edition.countAndUnit(), rules, edition.source());
    }

    private void draw(Ink ink, Rectangle2D area, List<ShareBars.Part> industries, List<ShareBars.Part> bands) {
        double left = area.getWidth() * 0.54;
        block(ink, new Rectangle2D.Double(area.getX(), area.getY(), left, area.getHeight()), edition.text("shares.industry"),
                edition.text("head.industry"), industries);
        double x = area.getX() + left + 36;
        block(ink, new Rectangle2D.Double(x, area.getY(), area.getMaxX() - x, area.getHeight()), edition.text("shares.band"),
                edition.text("head.band"), bands);
    }

    private void block(Ink ink, Rectangle2D area, String title, String head, List<ShareBars.Part> parts) {
        ink.text(title, area.getX(), area.getY() + 10, Type.bold(10.5));
        List<Row> rows = new ArrayList<>();
        GoalFigure whole = GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.VALUE);
        rows.add(Row.of(Cell.of(edition.text("head.all")), Cell.of(""), Cell.of(edition.column(whole())), Cell.of(percent(whole())),
                Cell.of(edition.words().count(edition.overview().figures().introduced().count()))).asTotal()
                .explainedBy(null, null, whole, null, whole.with(GoalFigure.Part.COUNT)));
        parts.forEach(part -> rows.add(Row.of(Cell.of(part.label()), Cell.of(""), Cell.bold(edition.column(part.amount())),
                Cell.of(percent(part.amount())), Cell.of(edition.words().count(part.count())))
                .explainedBy(figures(Shares.figure(part.key(), parts, edition)))));
        Table table = new Table(List.of(Column.wide(head, 0.9), Column.wide("", 1),
                Column.number(edition.text("head.planned"), edition.unitName()), Column.number(edition.text("head.share"), "%"),
                Column.number(edition.text("head.projects.short"), edition.text("unit.count"))), rows, new Table.Measures(34, ROW, 9.5));
        Table.Placed placed = table.draw(ink, new Rectangle2D.Double(area.getX(), area.getY() + 18, area.getWidth(), 0), rows);
        Rectangle2D cell = placed.cell(1, 1);
        new ShareBars(parts, Edition.UNIT, edition.style(), 0).column(ink, new Rectangle2D.Double(cell.getX() + 4, cell.getY(),
                cell.getWidth() - 8, ROW * parts.size()), ROW)
                .forEach(mark -> ink.mark(mark.explainedBy(Shares.figure(mark.key(), parts, edition))));
    }

    /** What the columns show, in order. */
    private static Explainable[] figures(ShareFigure amount) {
        return new Explainable[] {null, null, amount, amount.with(ShareFigure.Part.SHARE), amount.with(ShareFigure.Part.COUNT)};
    }
}
