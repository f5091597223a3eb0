package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.Table;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Type;

/** Half 2, the Statistics Bureau's series: by month and cumulative, with the published growth; by county. */
final class IndustrialLeaf {
    private static final double SIDE = 223;

    private final Edition edition;

    private IndustrialLeaf(Edition edition) {
        this.edition = edition;
    }

    static Leaf of(Edition edition) {
        Overview.Course course = edition.overview().industrial();
        String title = Sentences.goal(edition, "industrial.title", course.goal());
        String through = course.goal().value() == null ? "" : edition.text("industrial.sub", edition.words().throughMonth(course.goal().months()));
        String rules = edition.text("rules.head") + edition.text("rule.industrial") + edition.targetRule("", course.target());
        return new Leaf(new Frame.Words(title, edition.text("goal.industrial.office") + through + Sentences.lastYear(edition, course),
                edition.unit(), rules, edition.sources()), new IndustrialLeaf(edition)::draw);
    }

    private void draw(Ink ink, Rectangle2D area) {
        new CourseSheet(edition, Half.INDUSTRIAL, edition.overview().industrial()).draw(ink,
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - SIDE - 34, area.getHeight()));
        double x = area.getMaxX() - SIDE;
        ink.text(edition.text("industrial.counties"), x, area.getY() + 10, Type.bold(10.5));
        List<Row> rows = new ArrayList<>();
        edition.overview().industrialBoard().forEach(row -> rows.add(row(row)));
        Table table = new Table(columns(), rows, new Table.Measures(34, 20, 9));
        Rectangle2D place = new Rectangle2D.Double(x, area.getY() + 16, SIDE, area.getHeight() - 30);
        int fitting = Math.min(rows.size(), table.capacity(place.getHeight()));
        Table.Placed placed = table.draw(ink, place, rows.subList(0, fitting));
        if (fitting < rows.size()) {
            ink.text(edition.text("counties.more", rows.size() - fitting), x, placed.bottom(fitting) + 12, Type.regular(8),
                    ink.palette().text2(), Align.LEFT);
        }
    }

    private List<Column> columns() {
        return List.of(Column.wide(edition.text("head.unit"), 1), Column.number(edition.text("head.done"), edition.unitName()),
                Column.number(edition.text("head.rate"), "%"), Column.number(edition.text("head.growth"), "%"));
    }

    private Row row(Overview.BoardRow row) {
        return Row.of(Cell.of(edition.word(row.region())), Cell.bold(edition.column(row.goal().value())),
                Cell.of(edition.words().rate(row.goal().ratePercent())), Cell.of(edition.growth(row.growthPercent())));
    }
}
