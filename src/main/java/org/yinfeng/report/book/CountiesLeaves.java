package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Region;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.Table;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.RateBars;
import org.yinfeng.report.chart.Type;

/** Counties and functional areas against the schedule, both halves side by side, ranked by half 1. */
final class CountiesLeaves {
    private static final int BARS = 6;
    private static final double HEAD = 52;
    private static final double LEGEND = 24;

    private final Edition edition;
    private final Map<String, Overview.BoardRow> industrial;

    private CountiesLeaves(Edition edition) {
        this.edition = edition;
        industrial = edition.overview().industrialBoard().stream()
                .collect(Collectors.toMap(Overview.BoardRow::region, Function.identity(), (a, b) -> a));
    }

    static List<Leaf> of(Edition edition) {
        CountiesLeaves pages = new CountiesLeaves(edition);
        List<Overview.BoardRow> board = edition.overview().introducedBoard();
        double row = board.size() <= 10 ? 28.5 : 22;
        int each = (int) ((403 - HEAD - LEGEND) / row) - 1;
        List<Leaf> leaves = new ArrayList<>();
        for (int from = 0; from == 0 || from < board.size(); from += each) {
            List<Overview.BoardRow> part = board.subList(from, Math.min(board.size(), from + each));
            leaves.add(new Leaf(pages.words(), (ink, area) -> pages.draw(ink, area, part, row)));
        }
        return leaves;
    }

    private Frame.Words words() {
        List<Overview.BoardRow> board = edition.overview().introducedBoard();
        String title = edition.text("counties.title", Sentences.standing(edition, board),
                Sentences.standing(edition, edition.overview().industrialBoard()));
        return new Frame.Words(title, edition.text("counties.sub") + ends(board), edition.countAndUnit(),
                footing().after(edition.text("counties.rules", edition.introducedRule())), edition.sources());
    }

    private Footing footing() {
        return edition.footing()
                .amounts(edition.overview().introducedBoard().stream().map(row -> row.goal().value()).toList(),
                        edition.overview().introduced().goal().value())
                .amounts(edition.overview().industrialBoard().stream().map(row -> row.goal().value()).toList(),
                        edition.overview().industrial().goal().value());
    }

    /** Who leads, and who lags most. */
    private String ends(List<Overview.BoardRow> board) {
        List<Overview.BoardRow> rated = board.stream().filter(row -> row.goal().verdict() != null).toList();
        if (rated.size() < 2) {
            return "";
        }
        Overview.BoardRow last = rated.get(rated.size() - 1);
        String lead = edition.text("counties.first", edition.word(rated.get(0).region()));
        return last.goal().verdict() != Goal.Verdict.BEHIND ? lead
                : lead + edition.text("counties.last", edition.word(last.region()), edition.words().points(last.goal().gapPoints()));
    }

    private void draw(Ink ink, Rectangle2D area, List<Overview.BoardRow> part, double rowHeight) {
        List<Row> rows = new ArrayList<>();
        rows.add(city());
        part.forEach(row -> rows.add(row(row)));
        Table.Placed placed = new Table(columns(), rows, new Table.Measures(HEAD, rowHeight, 9.5)).draw(ink, area, rows);
        List<Goal> goals = new ArrayList<>(List.of(edition.overview().introduced().goal()));
        part.forEach(row -> goals.add(row.goal()));
        bars(ink, placed, goals);
        legend(ink, area.getX(), placed.bottom(rows.size()) + 18);
    }

    private void bars(Ink ink, Table.Placed placed, List<Goal> goals) {
        Rectangle2D cell = placed.column(BARS, goals.size());
        Rectangle2D column = new Rectangle2D.Double(cell.getX() + 8, cell.getY(), cell.getWidth() - 22, cell.getHeight());
        int months = edition.overview().introduced().goal().months();
        RateBars bars = new RateBars(goals, months, edition.style());
        bars.draw(ink, column, placed.rowHeight(), Math.min(12, placed.rowHeight() * 0.45), ink.palette().total());
        double y = cell.getY();
        Type small = Type.regular(8);
        ink.text("0", column.getX(), y - 6, small, ink.palette().text2(), Align.CENTER);
        ink.text("100%", bars.x(1, column), y - 6, small, ink.palette().text2(), Align.CENTER);
        String schedule = edition.text("counties.schedule", edition.words().rate(edition.overview().introduced().goal().schedulePercent()));
        double half = Ink.width(schedule, Type.bold(8.5)) / 2;
        double center = Math.max(cell.getX() + half - 14, Math.min(cell.getMaxX() - half, bars.scheduleX(column)));
        ink.text(schedule, center, y - 17, Type.bold(8.5), ink.palette().text(), Align.CENTER);
    }

    private List<Column> columns() {
        String first = edition.text("goal.introduced");
        String second = edition.industrialName();
        String unit = edition.unitName();
        String number = edition.text("unit.count");
        return List.of(Column.number(edition.text("head.place"), ""), Column.words(edition.text("head.unit")),
                Column.number(edition.text("head.projects.short"), number).in(first),
                Column.number(edition.text("head.large", LargeLeaves.bound(edition)), number).in(first),
                Column.number(edition.text("head.done"), unit).in(first), Column.number(edition.text("head.target.short"), unit).in(first),
                Column.wide("", 1).in(first), Column.number(edition.text("head.rate"), "%").in(first),
                Column.number(edition.text("head.gap"), edition.text("head.points")).in(first),
                Column.number(edition.text("head.growth"), "%").in(first), Column.number(edition.text("head.done"), unit).in(second),
                Column.number(edition.text("head.rate"), "%").in(second),
                Column.number(edition.text("head.gap"), edition.text("head.points")).in(second),
                Column.number(edition.text("head.growth"), "%").in(second));
    }

    private Row city() {
        Figures figures = edition.overview().figures();
        Overview.Course half1 = edition.overview().introduced();
        Overview.Course half2 = edition.overview().industrial();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(""), Cell.of(edition.word(Region.CITY)),
                Cell.of(edition.words().count(figures.introduced().count())), Cell.of(edition.words().count(figures.introduced().large()))));
        cells.addAll(half(half1.goal(), true));
        cells.add(Cell.of(edition.growth(half1.growthPercent())));
        cells.addAll(half(half2.goal(), false));
        cells.add(Cell.of(edition.growth(half2.growthPercent())));
        return new Row(cells, true).explainedBy(figures(null));
    }

    private Row row(Overview.BoardRow row) {
        Overview.BoardRow other = industrial.get(row.region());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.place() == null ? "" : edition.words().count(row.place())),
                Cell.of(edition.word(row.region())), Cell.of(edition.words().count(row.count())), Cell.of(edition.words().count(row.large()))));
        cells.addAll(half(row.goal(), true));
        cells.add(Cell.of(edition.growth(row.growthPercent())));
        cells.addAll(half(other == null ? new Goal(null, null, 0) : other.goal(), false));
        cells.add(Cell.of(edition.growth(other == null ? null : other.growthPercent())));
        return new Row(cells, false).explainedBy(figures(row.region()));
    }

    /** What the columns show, in order. */
    private static Explainable[] figures(String region) {
        GoalFigure first = new GoalFigure(Half.INTRODUCED, Part.COUNT, region);
        GoalFigure second = new GoalFigure(Half.INDUSTRIAL, Part.VALUE, region);
        return new Explainable[] {null, null, first, first.with(Part.LARGE), first.with(Part.VALUE), first.with(Part.TARGET),
                first.with(Part.RATE), first.with(Part.RATE), first.with(Part.GAP), first.with(Part.GROWTH), second, second.with(Part.RATE),
                second.with(Part.GAP), second.with(Part.GROWTH)};
    }

    private List<Cell> half(Goal goal, boolean withTarget) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.bold(edition.column(goal.value()))));
        if (withTarget) {
            cells.add(Cell.of(edition.leader(goal.target())));
            cells.add(Cell.of(""));
        }
        cells.add(new Cell(edition.words().rate(goal.ratePercent()), withTarget, false, null));
        cells.add(Cells.gap(edition, goal));
        return cells;
    }

    private void legend(Ink ink, double left, double y) {
        Type type = Type.regular(8.5);
        double x = glyph(ink, Glyph.AHEAD, edition.text("legend.ahead"), left, y, type);
        x = glyph(ink, Glyph.BEHIND, edition.text("legend.behind"), x, y, type);
        ink.hatch(x, y - 8, 17, 8.5, ink.palette().late());
        ink.text(edition.text("legend.gap"), x + 21, y, type);
        x += 43 + Ink.width(edition.text("legend.gap"), type);
        ink.fill(x, y - 8.5, 2, 10, ink.palette().text());
        ink.text(edition.text("legend.schedule", edition.overview().introduced().goal().months()), x + 6, y, type);
    }

    private static double glyph(Ink ink, Glyph glyph, String text, double x, double y, Type type) {
        ink.glyph(glyph, x, y - 7, 7);
        ink.text(text, x + 11, y, type);
        return x + 33 + Ink.width(text, type);
    }
}
