package org.yinfeng.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.ledger.layout.Sections;
import org.yinfeng.ledger.layout.Titles;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Wording;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Type;

/**
 * A list of projects on paper: the head on every page, as many columns as were chosen made to fit the width, sums on the
 * first page, sections with theirs, page n of m. Rows are read when their page is drawn.
 */
public final class ListBook {
    private static final double[] SIZES = {9, 8, 7, 6, 5, 4};
    private static final int MEASURED = 500;

    private final Listing listing;
    private final Wording words;
    private final CellText cells;
    private final Frame frame;
    private final ListLayout layout;
    private final Sections sections;
    private final Titles titles;
    /** For every line under the sums: the position of a project, or -1 less the number of a section. */
    private final int[] lines;
    private final boolean uneven;
    private final CountingRules counted;

    private ListBook(Listing whole, ListLayout layout, Paper paper, Wording words, CountingRules counted) {
        this.counted = counted;
        listing = layout.applied(whole);
        this.layout = layout;
        this.words = words;
        int decimals = layout.decimals() == ListLayout.AS_USUAL ? words.columnDecimals(listing.unit()) : layout.decimals();
        cells = new CellText(words, listing.unit(), decimals);
        sections = Sections.of(listing, layout);
        titles = new Titles(words.texts());
        lines = lines(sections.all(), listing.rows().length);
        uneven = cells.isUneven(listing, sections.whole());
        frame = new Frame(words.texts().get("app.name"), listing.title(), cutOff(), paper, Style.paper(words));
    }

    /** The list as it stands, under the counting rules that the foot of its pages names. */
    public static Document of(Listing listing, Paper paper, Imprint imprint, Wording words, CountingRules counted) {
        return of(listing, ListLayout.PLAIN, paper, imprint, words, counted);
    }

    public static Document of(Listing listing, ListLayout layout, Paper paper, Imprint imprint, Wording words, CountingRules counted) {
        ListBook book = new ListBook(listing, layout, paper, words, counted);
        return new Document(listing.title(), book.cutOff(),
                imprint.office() == null ? words.texts().get("book.office") : imprint.office(), imprint.compiled(), book.pages(imprint));
    }

    private static int[] lines(List<Section> sections, int rows) {
        int[] lines = new int[rows + sections.size()];
        int at = 0;
        int next = 0;
        for (int position = 0; position < rows; position++) {
            for (; next < sections.size() && sections.get(next).first() == position; next++) {
                lines[at++] = -1 - next;
            }
            lines[at++] = position;
        }
        return lines;
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
        int rows = lines.length + 1;
        // The signatures need the room of two rows under the last one.
        int count = Math.max(1, (rows + (layout.signed() ? 2 : 0) + each - 1) / each);
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int from = Math.min(rows, number * each);
            int to = Math.min(rows, from + each);
            boolean last = number + 1 == count;
            pages.add(new FramedPage(frame, new Leaf(head, (ink, place) -> draw(ink, place, table, new int[] {from, to}, last)), number + 1, count, true));
        }
        return pages;
    }

    private void draw(Ink ink, Rectangle2D area, Table table, int[] part, boolean last) {
        List<Table.Row> rows = IntStream.range(part[0], part[1]).mapToObj(at -> at == 0 ? total() : line(lines[at - 1])).toList();
        Table.Placed placed = table.draw(ink, area, rows);
        if (listing.rows().length == 0) {
            ink.text(words.texts().get("list.empty"), area.getX(), area.getY() + 84, Type.regular(10), ink.palette().text2(), Align.LEFT);
        }
        if (last && layout.signed()) {
            double base = Math.min(placed.bottom(rows.size()) + placed.rowHeight() * 1.5, area.getMaxY());
            ink.text(words.texts().get("layout.signature"), area.getX(), base, Type.regular(Math.max(7, Math.min(10, placed.rowHeight() / 2))));
        }
    }

    private Table.Row line(int line) {
        if (line >= 0) {
            return row(line);
        }
        Section section = sections.all().get(-1 - line);
        return new Table.Row(sums(section), true, titles.of(section));
    }

    private Frame.Words head(Imprint imprint) {
        String plain = words.texts().get("list.sub", words.count(listing.rows().length), words.date(listing.asOf()));
        String sub = layout.audience() == Audience.ANYONE ? plain
                : plain + "　" + words.texts().get("layout." + layout.audience().name().toLowerCase(Locale.ROOT));
        String unit = words.unit(listing.unit());
        return new Frame.Words(listing.title(), sub, words.texts().get("book.unit", unit), rules(unit),
                words.texts().get("list.source", words.count(listing.ledger().revision()), words.date(imprint.compiled())));
    }

    private String rules(String unit) {
        String rules = words.texts().get("list.rules", unit, new RuleWords(counted, words.texts()).nameAndBrief());
        return uneven ? rules + " " + words.texts().get("layout.rounded") : rules;
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
        List<Table.Cell> row = sums(sections.whole());
        for (int i = 0; i < row.size(); i++) {
            if (CellText.isText(listing.columns().get(i))) {
                row.set(i, Table.Cell.of(words.texts().get("list.total", words.count(listing.rows().length))));
                break;
            }
        }
        return new Table.Row(row, true);
    }

    private List<Table.Cell> sums(Section section) {
        List<Table.Cell> row = new ArrayList<>();
        for (int i = 0; i < listing.columns().size(); i++) {
            Column column = listing.columns().get(i);
            Object sum = section.sum(i, column.type());
            row.add(Table.Cell.of(sum == null ? "" : cells.of(column, sum)));
        }
        return row;
    }
}
