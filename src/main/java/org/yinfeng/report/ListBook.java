package org.yinfeng.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Wording;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Type;

/**
 * A list of projects on paper: the head on every page, as many columns as were chosen made to fit the width, sums on the
 * first page, page n of m. Rows are read when their page is drawn.
 */
public final class ListBook {
    private static final double[] SIZES = {9, 8, 7, 6, 5, 4};
    private static final int MEASURED = 500;

    private final Listing listing;
    private final Wording words;
    private final CellText cells;
    private final Frame frame;

    private ListBook(Listing listing, Paper paper, Wording words) {
        this.listing = listing;
        this.words = words;
        cells = new CellText(words, listing.unit());
        frame = new Frame(words.texts().get("app.name"), listing.title(), cutOff(), paper, Style.paper(words));
    }

    public static Document of(Listing listing, Paper paper, Imprint imprint, Wording words) {
        ListBook book = new ListBook(listing, paper, words);
        return new Document(listing.title(), book.cutOff(),
                imprint.office() == null ? words.texts().get("book.office") : imprint.office(), imprint.compiled(), book.pages(imprint));
    }

    /** 数据截至..., and as recorded when. */
    private String cutOff() {
        return words.texts().get("book.asOf", words.date(listing.asOf())) + words.recorded(listing.ledger().recorded());
    }

    private List<Page> pages(Imprint imprint) {
        Rectangle2D area = frame.content();
        List<Table.Row> measured = new ArrayList<>(List.of(total()));
        int step = Math.max(1, listing.rows().length / MEASURED);
        for (int position = 0; position < listing.rows().length; position += step) {
            measured.add(row(position));
        }
        Table table = fitting(measured, area.getWidth());
        int each = table.capacity(area.getHeight());
        Frame.Words head = head(imprint);
        int rows = listing.rows().length + 1;
        int count = Math.max(1, (rows + each - 1) / each);
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int from = number * each;
            pages.add(new FramedPage(frame, new Leaf(head, (ink, place) -> draw(ink, place, table, from, Math.min(rows, from + each))),
                    number + 1, count));
        }
        return pages;
    }

    private void draw(Ink ink, Rectangle2D area, Table table, int from, int to) {
        table.draw(ink, area, IntStream.range(from, to).mapToObj(at -> at == 0 ? total() : row(at - 1)).toList());
        if (listing.rows().length == 0) {
            ink.text(words.texts().get("list.empty"), area.getX(), area.getY() + 84, Type.regular(10), ink.palette().text2(), Align.LEFT);
        }
    }

    private Frame.Words head(Imprint imprint) {
        String sub = words.texts().get("list.sub", words.count(listing.rows().length), words.date(listing.asOf()));
        String unit = words.unit(listing.unit());
        return new Frame.Words(listing.title(), sub, words.texts().get("book.unit", unit), words.texts().get("list.rules", unit),
                words.texts().get("book.source", words.count(listing.ledger().revision()), words.date(imprint.compiled())));
    }

    /** The largest type in which every number is whole and every text has some room. */
    private Table fitting(List<Table.Row> measured, double width) {
        Table table = null;
        for (double size : SIZES) {
            table = new Table(columns(), measured, new Table.Measures(size * 3.3, size * 2.2, size));
            if (table.naturalWidth(size * 12) <= width) {
                return table;
            }
        }
        return table;
    }

    private List<Table.Column> columns() {
        return listing.columns().stream().map(column -> new Table.Column(words.texts().get("field." + column.key()), cells.unit(column),
                CellText.align(column), weight(column), null)).toList();
    }

    private static double weight(Column column) {
        Field<?> field = Field.byKey(column.key());
        boolean free = field == null || field.kind() == Field.Kind.TEXT && field != Field.CODE;
        return !CellText.isText(column) || field == Field.CODE ? 0 : field == Field.NAME ? 2.4 : free ? 1.2 : 0.7;
    }

    private Table.Row row(int position) {
        return new Table.Row(listing.columns().stream().map(column -> Table.Cell.of(cells.of(column, listing.value(position, column))))
                .toList(), false);
    }

    private Table.Row total() {
        List<Table.Cell> row = new ArrayList<>();
        for (Column column : listing.columns()) {
            row.add(Table.Cell.of(column.type() == Money.class || column.type() == LandArea.class ? sum(column) : ""));
        }
        for (int i = 0; i < row.size(); i++) {
            if (CellText.isText(listing.columns().get(i))) {
                row.set(i, Table.Cell.of(words.texts().get("list.total", words.count(listing.rows().length))));
                break;
            }
        }
        return new Table.Row(row, true);
    }

    private String sum(Column column) {
        long sum = 0;
        for (int position = 0; position < listing.rows().length; position++) {
            Object value = listing.value(position, column);
            sum = value instanceof Money money ? Math.addExact(sum, money.yuan())
                    : value instanceof LandArea area ? Math.addExact(sum, area.tenThousandths()) : sum;
        }
        return cells.of(column, column.type() == Money.class ? Money.ofYuan(sum) : new LandArea(sum));
    }
}
