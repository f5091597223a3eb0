package org.yinfeng.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.ledger.layout.Sections;
import org.yinfeng.ledger.layout.Titles;
import org.yinfeng.project.Money;
import org.yinfeng.project.Wording;

/**
 * The first lines of a list as it will be handed over.
 *
 * @param note date, unit and readers
 * @param rows how many projects the whole list has
 */
public record Preview(String title, String note, List<String> heads, List<Line> lines, int rows) {
    /** So many lines are enough to see what it will be. */
    private static final int MOST = 14;

    /** A line: a project's cells, or a section's heading over its sums. */
    public record Line(String heading, List<String> cells) {
    }

    static Preview of(Listing whole, ListOrder order, Wording wording) {
        ListLayout layout = order.layout();
        Listing listing = layout.applied(whole);
        List<Line> lines = new ArrayList<>();
        boolean sections = order.form().isPaper() && !layout.groups().isEmpty();
        List<Section> headings = sections ? Sections.of(listing, layout).all() : List.of();
        CellText cells = new CellText(listing, wording);
        Titles titles = new Titles(wording.texts());
        int next = 0;
        for (int position = 0; position < listing.rows().length && lines.size() < MOST; position++) {
            for (; next < headings.size() && headings.get(next).first() == position; next++) {
                Section section = headings.get(next);
                lines.add(new Line(titles.of(section), listing.columns().stream().map(column -> {
                    Object sum = section.sum(listing.columns().indexOf(column), column.type());
                    return sum == null ? "" : text(cells, sum, order, wording);
                }).toList()));
            }
            int at = position;
            lines.add(new Line(null, listing.columns().stream().map(column -> text(cells, listing.value(at, column), order, wording)).toList()));
        }
        return new Preview(listing.title(), note(listing, layout.audience(), wording), heads(listing, wording), List.copyOf(lines), listing.rows().length);
    }

    private static String text(CellText cells, Object value, ListOrder order, Wording wording) {
        int decimals = order.layout().decimals();
        return value instanceof Money money && decimals != ListLayout.AS_USUAL ? wording.number(wording.amount(money, order.unit()), decimals)
                : cells.text(value);
    }

    private static List<String> heads(Listing listing, Wording wording) {
        return listing.columns().stream().map(column -> head(column, listing, wording)).toList();
    }

    private static String head(Column column, Listing listing, Wording wording) {
        String unit = ColumnFace.of(column, wording.texts(), listing.unit()).unit();
        String name = ColumnFace.name(column, wording.texts());
        return unit == null ? name : wording.texts().get("write.head", name, unit);
    }

    private static String note(Listing listing, Audience audience, Wording wording) {
        String date = wording.texts().get("book.asOf", wording.date(listing.asOf())) + wording.recorded(listing.ledger().recorded());
        return audience == Audience.ANYONE ? date : date + "    " + wording.texts().get("layout." + audience.name().toLowerCase(Locale.ROOT));
    }
}
