package org.yinfeng.report.changes;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.report.Document;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Page;
import org.yinfeng.report.Paper;
import org.yinfeng.report.Table;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Waterfall;

/**
 * A difference taken apart, on paper: the waterfall and its parts on the first page, then every project with what became of it.
 *
 * @param lines the projects in the order in which they are told
 * @param head title, dates and records, rules, source
 */
public record ChangesBook(BridgeWords words, List<Line> lines, Frame.Words head) {
    private static final Table.Measures MEASURES = new Table.Measures(34, 20, 9);
    private static final int MEASURED = 500;
    private static final double GAP = 14;

    public ChangesBook {
        lines = List.copyOf(lines);
    }

    public Document on(Paper paper, Imprint imprint) {
        String cutOff = texts().get("book.asOf", words.to());
        Frame frame = new Frame(texts().get("app.name"), head.title(), cutOff, paper, Style.paper(words.words()));
        Table table = new Table(columns(), measured(), MEASURES);
        int each = table.capacity(frame.content().getHeight());
        int count = 1 + (lines.size() + each - 1) / each;
        List<Page> pages = new ArrayList<>();
        pages.add(new FramedPage(frame, new FramedPage.Leaf(head, this::first), 1, count));
        for (int number = 1; number < count; number++) {
            List<Line> shown = lines.subList((number - 1) * each, Math.min(lines.size(), number * each));
            pages.add(new FramedPage(frame, new FramedPage.Leaf(head, (ink, area) -> table.draw(ink, area, rows(shown))), number + 1, count));
        }
        return new Document(head.title(), cutOff, imprint.office() == null ? texts().get("book.office") : imprint.office(),
                imprint.compiled(), pages);
    }

    private Texts texts() {
        return words.words().texts();
    }

    private void first(Ink ink, Rectangle2D area) {
        List<Table.Row> rows = parts();
        double tall = MEASURES.head() + rows.size() * MEASURES.row() + 2;
        ink.put(new Waterfall(words, ink.style()), new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(),
                area.getHeight() - tall - GAP));
        new Table(List.of(Column.wide(texts().get("changes.part"), 1), Column.number(texts().get("changes.count"), ""),
                Column.number(texts().get("changes.share"), words.unitName())), rows, MEASURES)
                .draw(ink, new Rectangle2D.Double(area.getX(), area.getMaxY() - tall, area.getWidth(), tall), rows);
    }

    private List<Table.Row> parts() {
        Bridge bridge = words.bridge();
        List<Table.Row> rows = new ArrayList<>();
        for (Part part : bridge.parts()) {
            rows.add(Table.Row.of(words.part(part), words.words().count(bridge.of(part).size()), words.change(bridge.sum(part))));
        }
        long projects = lines.stream().mapToLong(line -> line.project().id()).distinct().count();
        rows.add(Table.Row.of(texts().get("changes.difference"), words.words().count(projects), words.change(bridge.difference())).asTotal());
        return rows;
    }

    private List<Column> columns() {
        return List.of(Column.words(texts().get("changes.part")), Column.words(texts().get("field.code")),
                Column.wide(texts().get("field.name"), 2), Column.words(texts().get("field.region")),
                Column.wide(texts().get("changes.what"), 3), Column.number(texts().get("changes.share"), words.unitName()));
    }

    private List<Table.Row> measured() {
        int step = Math.max(1, lines.size() / MEASURED);
        List<Line> some = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += step) {
            some.add(lines.get(at));
        }
        return rows(some);
    }

    private List<Table.Row> rows(List<Line> shown) {
        return shown.stream().map(line -> Table.Row.of(Cell.of(words.part(line.part())), Cell.of(text(line, Field.CODE)),
                Cell.of(text(line, Field.NAME)), Cell.of(texts().word(text(line, Field.REGION))), Cell.of(words.told(line)),
                Cell.of(words.change(line.change())))).toList();
    }

    private static String text(Line line, Field<String> field) {
        String text = line.project().get(field);
        return text == null ? "" : text;
    }
}
