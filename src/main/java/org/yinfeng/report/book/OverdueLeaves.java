package org.yinfeng.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.OverdueFigure;
import org.yinfeng.project.Field;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.Table;
import org.yinfeng.report.chart.Glyph;

/** Commitments whose month has ended without the event: by milestone and county, then the projects, the greatest first. */
final class OverdueLeaves {
    private static final List<Milestone> PROMISED = List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION);
    private static final double ROW = 22;
    private static final double HEIGHT = 403;
    /** Pages of projects for each milestone; the rest is counted in the sub line. */
    private static final int PAGES = 3;

    private final Edition edition;
    private final List<Overdue> overdue;

    private OverdueLeaves(Edition edition) {
        this.edition = edition;
        overdue = edition.overview().overdue().stream().filter(promise -> promise.level() != Overview.Level.DUE).toList();
    }

    static List<Leaf> of(Edition edition) {
        OverdueLeaves pages = new OverdueLeaves(edition);
        List<Leaf> leaves = new ArrayList<>(pages.matrix());
        PROMISED.forEach(milestone -> leaves.addAll(pages.list(milestone)));
        return leaves;
    }

    /** Promises of one milestone in one county. */
    private static final class Sum {
        private int count;
        private int late;
        private Money planned = Money.ZERO;

        void add(Overdue promise) {
            count++;
            late += promise.level() == Overview.Level.RED ? 1 : 0;
            planned = promise.planned() == null ? planned : planned.plus(promise.planned());
        }
    }

    private List<Overdue> of(Milestone milestone) {
        return overdue.stream().filter(promise -> promise.milestone() == milestone).toList();
    }

    private String rules() {
        return edition.text("book.overdue.rules");
    }

    private List<Leaf> matrix() {
        Sum all = new Sum();
        overdue.forEach(all::add);
        long projects = overdue.stream().mapToLong(Overdue::projectId).distinct().count();
        String title = overdue.isEmpty() ? edition.text("book.overdue.none") : edition.text("book.overdue.title",
                edition.words().count(of(Milestone.STARTED).size()), edition.words().count(of(Milestone.COMPLETED).size()),
                edition.words().count(of(Milestone.IN_PRODUCTION).size()));
        String sub = edition.text("book.overdue.sub", edition.words().count(all.count), edition.words().count(projects),
                edition.words().count(all.late));
        Frame.Words words = new Frame.Words(title, sub, edition.countAndUnit(), footing().after(rules()), edition.source());
        List<Row> counties = counties();
        Row city = row(edition.word(Region.CITY), overdue).asTotal().explainedBy(figures(null));
        Table table = new Table(matrixColumns(), join(city, counties), new Table.Measures(50, counties.size() > 14 ? ROW : 25, 9.5));
        int each = table.capacity(HEIGHT) - 1;
        List<Leaf> leaves = new ArrayList<>();
        for (int from = 0; from == 0 || from < counties.size(); from += each) {
            List<Row> part = join(city, counties.subList(from, Math.min(counties.size(), from + each)));
            leaves.add(new Leaf(words, (ink, area) -> table.draw(ink, area, part)));
        }
        return leaves;
    }

    private static List<Row> join(Row first, List<Row> rest) {
        List<Row> rows = new ArrayList<>(List.of(first));
        rows.addAll(rest);
        return rows;
    }

    private Map<String, List<Overdue>> byRegion() {
        Map<String, List<Overdue>> byRegion = new TreeMap<>(Region.ORDER);
        for (Overdue promise : overdue) {
            String region = edition.ledger().projects().value(Field.REGION, promise.row());
            byRegion.computeIfAbsent(region == null ? "" : region, any -> new ArrayList<>()).add(promise);
        }
        return byRegion;
    }

    private Footing footing() {
        Footing footing = edition.footing();
        for (Milestone milestone : PROMISED) {
            footing.amounts(byRegion().values().stream().map(promises -> planned(promises, milestone)).toList(), planned(overdue, milestone));
        }
        return footing;
    }

    private static Money planned(List<Overdue> promises, Milestone milestone) {
        return promises.stream().filter(promise -> promise.milestone() == milestone).map(Overdue::planned).filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<Row> counties() {
        List<Row> rows = new ArrayList<>();
        byRegion().forEach((region, promises) -> rows.add(region.isEmpty() ? row(edition.word(region), promises)
                : row(edition.word(region), promises).explainedBy(figures(region))));
        return rows;
    }

    private Row row(String name, List<Overdue> promises) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (Milestone milestone : PROMISED) {
            Sum sum = new Sum();
            promises.stream().filter(promise -> promise.milestone() == milestone).forEach(sum::add);
            cells.add(Cell.bold(edition.words().count(sum.count)));
            cells.add(new Cell(edition.words().count(sum.late), false, sum.late > 0, null));
            cells.add(Cell.of(edition.column(sum.planned)));
        }
        return new Row(cells, false);
    }

    /** What the columns show, in order. */
    private static Explainable[] figures(String region) {
        List<Explainable> figures = new ArrayList<>();
        figures.add(null);
        for (Milestone milestone : PROMISED) {
            for (OverdueFigure.Part part : List.of(OverdueFigure.Part.COUNT, OverdueFigure.Part.RED, OverdueFigure.Part.AMOUNT)) {
                figures.add(new OverdueFigure(milestone, part, region));
            }
        }
        return figures.toArray(Explainable[]::new);
    }

    private List<Column> matrixColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.wide(edition.text("head.unit"), 1)));
        for (Milestone milestone : PROMISED) {
            String group = edition.text("book.overdue." + milestone);
            columns.add(Column.number(edition.text("head.count"), edition.text("unit.count")).in(group));
            columns.add(Column.number(edition.text("book.overdue.red"), edition.text("unit.count")).in(group));
            columns.add(Column.number(edition.text("head.planned"), edition.unitName()).in(group));
        }
        return columns;
    }

    private List<Leaf> list(Milestone milestone) {
        List<Overdue> promises = of(milestone);
        if (promises.isEmpty()) {
            return List.of();
        }
        int each = (int) ((HEIGHT - 24) / ROW);
        List<Overdue> shown = promises.subList(0, Math.min(promises.size(), each * PAGES));
        List<Row> rows = new ArrayList<>();
        for (Overdue promise : shown) {
            rows.add(project(rows.size() + 1, promise));
        }
        Sum sum = new Sum();
        promises.forEach(sum::add);
        String title = edition.text("book.overdue.list.title", edition.text("book.overdue." + milestone), edition.words().count(sum.count),
                edition.leader(sum.planned), edition.unitName());
        String sub = shown.size() == promises.size() ? edition.text("book.overdue.list.all")
                : edition.text("book.overdue.list.some", shown.size(), promises.size() - shown.size());
        Frame.Words words = new Frame.Words(title, sub, edition.unit(), rules(), edition.source());
        Table table = new Table(listColumns(), rows, new Table.Measures(24, ROW, 9));
        return Pieces.leaves(words, table, rows, each);
    }

    private List<Column> listColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.number(edition.text("head.number"), ""),
                Column.wide(edition.text("field.name"), 2.2), Column.words(edition.text("field.region")),
                Column.number(edition.text("field.plannedWan"), ""), Column.words(edition.text("head.due")),
                Column.words(edition.text("head.late")), Column.wide(edition.text("field.unit"), 0.9)));
        if (edition.imprint().internal()) {
            columns.add(Column.wide(edition.text("field.issue"), 1.1));
        }
        return columns;
    }

    private Row project(int number, Overdue promise) {
        var projects = edition.ledger().projects();
        boolean red = promise.level() == Overview.Level.RED;
        String late = promise.monthsLate() == 0 ? edition.text("book.overdue.now") : edition.text("book.overdue.months", promise.monthsLate());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(edition.words().count(number)),
                Cell.of(Pieces.known(projects.value(Field.NAME, promise.row()))), Cell.of(edition.word(projects.value(Field.REGION, promise.row()))),
                Cell.bold(edition.column(promise.planned())), Cell.of(promise.due().toString()),
                new Cell(late, red, red, Glyph.of(promise.level())), Cell.of(Pieces.known(projects.value(Field.UNIT, promise.row())))));
        if (edition.imprint().internal()) {
            cells.add(Cell.of(Pieces.known(projects.value(Field.ISSUE, promise.row()))));
        }
        return new Row(cells, false);
    }
}
