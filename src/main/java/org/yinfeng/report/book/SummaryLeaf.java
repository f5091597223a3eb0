package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.InvestedFigure;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.Table;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Type;

/** Both halves of the goal in one table, never added together; the four stages; investment by type. */
final class SummaryLeaf {
    private static final double ROW = 30;

    private final Edition edition;

    private SummaryLeaf(Edition edition) {
        this.edition = edition;
    }

    static Leaf of(Edition edition) {
        SummaryLeaf page = new SummaryLeaf(edition);
        Overview overview = edition.overview();
        String title = edition.text("summary.title", edition.verdict(overview.introduced().goal()), edition.verdict(overview.industrial().goal()));
        String rules = edition.text("cover.rules", edition.introducedRule(), edition.scheduleRule(), edition.rulesName())
                + edition.targetRule(edition.text("goal.introduced"), overview.introduced().target())
                + edition.targetRule(edition.text("goal.industrial"), overview.industrial().target());
        Footing footing = edition.footing().amounts(overview.figures().invested().byType().values(), overview.figures().invested().all());
        Frame.Words words = new Frame.Words(title, edition.text("summary.sub", edition.words().count(overview.figures().projects())),
                edition.countAndUnit(), footing.after(rules), edition.sources());
        return new Leaf(words, page::draw);
    }

    private void draw(Ink ink, Rectangle2D area) {
        Rectangle2D top = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), 36 + 2 * ROW);
        List<Row> goals = List.of(goal(edition.text("goal.introduced"), edition.overview().introduced()).explainedBy(figures(Half.INTRODUCED)),
                goal(edition.industrialName(), edition.overview().industrial()).explainedBy(figures(Half.INDUSTRIAL)));
        Table table = new Table(goalColumns(), goals, new Table.Measures(36, ROW, 10));
        Table.Placed placed = table.draw(ink, top, goals);
        gauges(ink, placed);
        double y = placed.bottom(2) + 34;
        double left = area.getWidth() * 0.62;
        ink.text(edition.text(edition.byBasis("summary.stages")), area.getX(), y, Type.bold(10.5));
        List<Row> stages = edition.overview().stages().stream().map(this::stage).toList();
        new Table(stageColumns(), stages, new Table.Measures(48, ROW, 10)).draw(ink,
                new Rectangle2D.Double(area.getX(), y + 10, left, 0), stages);
        double x = area.getX() + left + 30;
        ink.text(edition.text("summary.invested"), x, y, Type.bold(10.5));
        List<Row> invested = invested();
        new Table(List.of(Column.wide(edition.text("head.type"), 1), Column.number(edition.text("head.invested"), edition.unitName())),
                invested, new Table.Measures(48, invested.size() > 6 ? 20 : ROW, 10)).draw(ink,
                new Rectangle2D.Double(x, y + 10, area.getMaxX() - x, 0), invested);
    }

    private List<Column> goalColumns() {
        String unit = edition.unitName();
        return List.of(Column.words(edition.text("head.indicator")), Column.number(edition.text("head.done"), unit),
                Column.number(edition.text("head.target"), unit), Column.wide("", 1), Column.number(edition.text("head.rate"), "%"),
                Column.number(edition.text("head.schedule"), "%"), Column.number(edition.text("head.gap"), edition.text("head.points")),
                Column.number(edition.text("head.lastYear"), unit), Column.number(edition.text("head.growth"), "%"),
                Column.number(edition.text("head.remaining"), unit), Column.number(edition.text("head.needed"), unit));
    }

    private Row goal(String name, Overview.Course course) {
        Goal goal = course.goal();
        return Row.of(Cell.bold(name), Cell.bold(edition.column(goal.value())), Cell.of(edition.leader(goal.target())), Cell.of(""),
                Cell.bold(edition.words().rate(goal.ratePercent())), Cell.of(edition.words().rate(goal.schedulePercent())),
                Cells.gap(edition, goal), Cell.of(edition.column(course.lastYearSamePeriod())), Cell.of(edition.growth(course.growthPercent())),
                Cell.of(edition.column(goal.remaining())), Cell.of(edition.column(goal.neededPerMonth())));
    }

    /** What the columns show, in order. */
    private static Explainable[] figures(Half half) {
        return Stream.of(null, Part.VALUE, Part.TARGET, Part.RATE, Part.RATE, Part.SCHEDULE, Part.GAP, Part.LAST_YEAR, Part.GROWTH,
                Part.REMAINING, Part.NEEDED).map(part -> part == null ? null : GoalFigure.of(half, part)).toArray(Explainable[]::new);
    }

    private void gauges(Ink ink, Table.Placed placed) {
        List<Goal> goals = List.of(edition.overview().introduced().goal(), edition.overview().industrial().goal());
        for (int i = 0; i < goals.size(); i++) {
            Rectangle2D cell = placed.cell(3, i);
            new BulletGauge(goals.get(i), Edition.UNIT, edition.style()).bare().draw(ink.graphics(),
                    new Rectangle2D.Double(cell.getX() + 8, cell.getY() + 6, cell.getWidth() - 16, cell.getHeight() - 12));
        }
    }

    private List<Column> stageColumns() {
        String count = edition.text("head.projects");
        String amount = edition.text("head.planned");
        String number = edition.text("unit.count");
        return List.of(Column.wide(edition.text("head.stage"), 1), Column.number(edition.text("head.thisYear"), number).in(count),
                Column.number(edition.text("head.lastYear"), number).in(count), Column.number(edition.text("head.growth"), "%").in(count),
                Column.number(edition.text("head.thisYear"), edition.unitName()).in(amount),
                Column.number(edition.text("head.lastYear"), edition.unitName()).in(amount),
                Column.number(edition.text("head.growth"), "%").in(amount));
    }

    private Row stage(Overview.StageCount stage) {
        Wording words = edition.words();
        return Row.of(Cell.bold(edition.text("milestone." + stage.milestone())), Cell.bold(words.count(stage.thisYear().count())),
                Cell.of(words.count(stage.lastYear().count())), Cell.of(edition.growth(stage.countGrowth())),
                Cell.bold(edition.column(stage.thisYear().planned())), Cell.of(edition.column(stage.lastYear().planned())),
                Cell.of(edition.growth(stage.amountGrowth()))).explainedBy(figures(stage.milestone()));
    }

    private static Explainable[] figures(Milestone milestone) {
        StageFigure count = StageFigure.of(milestone, StageFigure.Part.COUNT);
        StageFigure amount = StageFigure.of(milestone, StageFigure.Part.AMOUNT);
        return new Explainable[] {null, count, count.in(Period.YEAR_BEFORE), StageFigure.of(milestone, StageFigure.Part.COUNT_GROWTH), amount,
                amount.in(Period.YEAR_BEFORE), StageFigure.of(milestone, StageFigure.Part.AMOUNT_GROWTH)};
    }

    private List<Row> invested() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(edition.text("head.all"), edition.column(edition.overview().figures().invested().all())).asTotal()
                .explainedBy(null, InvestedFigure.ofAll()));
        for (Map.Entry<String, Money> type : edition.overview().figures().invested().byType().entrySet()) {
            rows.add(Row.of(edition.word(type.getKey()), edition.column(type.getValue()))
                    .explainedBy(null, InvestedFigure.ofType(type.getKey())));
        }
        rows.add(Row.of(edition.text("summary.manufacturing"), edition.column(edition.overview().figures().invested().manufacturing()))
                .explainedBy(null, InvestedFigure.ofManufacturing()));
        return rows.size() > 9 ? rows.subList(0, 9) : rows;
    }
}
