package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.StageFigure.Part;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Quarter;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.Table;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.StageColumns;
import org.yinfeng.report.chart.Type;

/** The four stages by quarter, counts and amounts, and month by month beside last year. */
final class StagesLeaf {
    private static final int QUARTERS = 4;

    private final Edition edition;

    private StagesLeaf(Edition edition) {
        this.edition = edition;
    }

    static Leaf of(Edition edition) {
        List<String> parts = edition.overview().stages().stream().map(stage -> edition.text(edition.byBasis("stages.part"),
                edition.text("milestone." + stage.milestone()), edition.words().count(stage.thisYear().count()))).toList();
        String title = String.join(edition.text("book.comma"), parts);
        return new Leaf(new Frame.Words(title, edition.text(edition.byBasis("stages.sub")), edition.countAndUnit(), rules(edition),
                edition.source()), new StagesLeaf(edition)::draw);
    }

    /** Exclusive stages can be added up, and are: the reader sees that none is counted twice. */
    private static String rules(Edition edition) {
        List<Figures.Tally> stages = edition.overview().stages().stream().map(Overview.StageCount::thisYear).toList();
        Footing footing = edition.footing();
        for (Overview.StageCount stage : edition.overview().stages()) {
            footing.amounts(stage.byQuarter().stream().map(Figures.Tally::planned).toList(), stage.thisYear().planned());
        }
        return footing.after(edition.text(edition.byBasis("stages.rules"), edition.text("rule.scope." + edition.rules().scope()),
                edition.words().count(stages.stream().mapToInt(Figures.Tally::count).sum()),
                edition.column(stages.stream().map(Figures.Tally::planned).reduce(Money.ZERO, Money::plus)), edition.unitName()));
    }

    private String name(Milestone milestone) {
        String name = edition.text("milestone." + milestone);
        return edition.rules().stageBasis() == StageBasis.EXCLUSIVE ? edition.text("stages.standing", name) : name;
    }

    private void draw(Ink ink, Rectangle2D area) {
        List<Row> rows = edition.overview().stages().stream().map(this::row).toList();
        Table.Placed placed = new Table(columns(), rows, new Table.Measures(48, 26, 9)).draw(ink, area, rows);
        double top = placed.bottom(rows.size()) + 22;
        double gap = 26;
        int stages = Math.max(1, edition.overview().stages().size());
        double width = (area.getWidth() - gap * (stages - 1)) / stages;
        for (int i = 0; i < edition.overview().stages().size(); i++) {
            panel(ink, edition.overview().stages().get(i), new Rectangle2D.Double(area.getX() + i * (width + gap), top, width,
                    area.getMaxY() - top - 14));
        }
        legend(ink, area);
    }

    private void panel(Ink ink, Overview.StageCount stage, Rectangle2D area) {
        ink.glyph(Glyph.of(stage.milestone().stage()), area.getX(), area.getY(), 11);
        ink.text(edition.text(edition.byBasis("stages.monthly"), edition.text("milestone." + stage.milestone())), area.getX() + 16, area.getY() + 9.5,
                Type.bold(10));
        ink.put(new StageColumns(stage, edition.asOf().getMonthValue(), edition.style()).explainedBy(mark -> month(stage.milestone(), mark)),
                new Rectangle2D.Double(area.getX(), area.getY() + 18, area.getWidth(), area.getHeight() - 18));
    }

    private void legend(Ink ink, Rectangle2D area) {
        double y = area.getMaxY() - 1;
        Type type = Type.regular(8.5);
        ink.fill(area.getX(), y - 8, 10, 8, ink.palette().value());
        String now = edition.text("lane.year", edition.year());
        ink.text(now, area.getX() + 14, y, type);
        double x = area.getX() + 34 + Ink.width(now, type);
        ink.hatch(x, y - 8, 10, 8, ink.palette().lastYear());
        ink.text(edition.text("lane.year", edition.year() - 1), x + 14, y, type, ink.palette().text(), Align.LEFT);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.wide(edition.text("head.stage"), 1));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            pair(columns, edition.text("stages.quarter." + quarter));
        }
        pair(columns, edition.text("stages.sum"));
        pair(columns, edition.text("head.lastYear"));
        columns.add(Column.number(edition.text("head.count"), "%").in(edition.text("head.growth")));
        columns.add(Column.number(edition.text("head.amount"), "%").in(edition.text("head.growth")));
        return columns;
    }

    private void pair(List<Column> columns, String group) {
        columns.add(Column.number(edition.text("head.count"), edition.text("unit.count")).in(group));
        columns.add(Column.number(edition.text("head.amount"), edition.unitName()).in(group));
    }

    private Row row(Overview.StageCount stage) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.bold(name(stage.milestone())));
        int reached = edition.quarter().number();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            boolean known = quarter <= reached && quarter <= stage.byQuarter().size();
            Figures.Tally tally = known ? stage.byQuarter().get(quarter - 1) : null;
            cells.add(Cell.of(known ? edition.words().count(tally.count()) : ""));
            cells.add(Cell.of(known ? edition.column(tally.planned()) : ""));
        }
        cells.add(Cell.bold(edition.words().count(stage.thisYear().count())));
        cells.add(Cell.bold(edition.column(stage.thisYear().planned())));
        cells.add(Cell.of(edition.words().count(stage.lastYear().count())));
        cells.add(Cell.of(edition.column(stage.lastYear().planned())));
        cells.add(Cell.of(edition.growth(stage.countGrowth())));
        cells.add(Cell.of(edition.growth(stage.amountGrowth())));
        return new Row(cells, false).explainedBy(figures(stage.milestone()));
    }

    /** What the columns show, in order. */
    private Explainable[] figures(Milestone milestone) {
        List<Explainable> figures = new ArrayList<>();
        figures.add(null);
        List<Period> periods = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            periods.add(quarter <= edition.quarter().number() ? Period.of(new Quarter(edition.year(), quarter)) : null);
        }
        periods.addAll(List.of(Period.TO_DATE, Period.YEAR_BEFORE));
        for (Period period : periods) {
            figures.add(period == null ? null : StageFigure.of(milestone, Part.COUNT).in(period));
            figures.add(period == null ? null : StageFigure.of(milestone, Part.AMOUNT).in(period));
        }
        figures.addAll(List.of(StageFigure.of(milestone, Part.COUNT_GROWTH), StageFigure.of(milestone, Part.AMOUNT_GROWTH)));
        return figures.toArray(Explainable[]::new);
    }

    private Explainable month(Milestone milestone, Mark mark) {
        int month = Integer.parseInt(mark.key().substring("month:".length()));
        int year = edition.year() - (month > edition.asOf().getMonthValue() ? 1 : 0);
        return StageFigure.of(milestone, Part.COUNT).in(Period.of(YearMonth.of(year, month)));
    }
}
