package org.yinfeng.report;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Wording;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Type;

/**
 * A finished table on paper, made to fit the width: the head on every page, page n of m. What a bar or glyph adds to a page is
 * drawn over it.
 *
 * @param columns and {@code rows} of the table
 * @param empty what stands under the head of a table without rows
 */
public record TableBook(Frame.Words head, LocalDate asOf, List<Table.Column> columns, List<Table.Row> rows, String empty) {
    private static final double[] SIZES = {9.5, 9, 8, 7, 6, 5};
    private static final double ROW = 2.3;

    /** Draws what a table cannot: over the rows from one to another. */
    public interface Overlay {
        void draw(Ink ink, Table.Placed placed, int from, int to);
    }

    public TableBook {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Document on(Paper paper, Imprint imprint, Wording words, Overlay overlay) {
        String cutOff = words.texts().get("book.asOf", words.date(asOf));
        Frame frame = new Frame(words.texts().get("app.name"), head.title(), cutOff, paper, Style.paper(words));
        Rectangle2D area = frame.content();
        Table table = fitting(area.getWidth());
        int each = table.capacity(area.getHeight());
        int count = Math.max(1, (rows.size() + each - 1) / each);
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int from = number * each;
            int to = Math.min(rows.size(), from + each);
            pages.add(new FramedPage(frame, new Leaf(head, (ink, place) -> draw(ink, place, table, from, to, overlay)), number + 1, count));
        }
        return new Document(head.title(), cutOff, imprint.office() == null ? words.texts().get("book.office") : imprint.office(),
                imprint.compiled(), pages);
    }

    private void draw(Ink ink, Rectangle2D area, Table table, int from, int to, Overlay overlay) {
        Table.Placed placed = table.draw(ink, area, rows.subList(from, to));
        overlay.draw(ink, placed, from, to);
        if (rows.isEmpty()) {
            ink.text(empty, area.getX(), area.getY() + 60, Type.regular(10), ink.palette().text2(), Align.LEFT);
        }
    }

    /** The largest type in which every number is whole and every text has some room. */
    private Table fitting(double width) {
        Table table = null;
        for (double size : SIZES) {
            table = new Table(columns, rows.size() <= 1000 ? rows : rows.subList(0, 1000), new Table.Measures(size * 3.6, size * ROW, size));
            if (table.naturalWidth(size * 14) <= width) {
                return table;
            }
        }
        return table;
    }
}
