package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.ledger.layout.Sections;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * A list as a finished sheet: title, as-of date and units, headings in one or two rows, a number before each project, the
 * totals, and its print set-up. A list without the project's code gets it, because a sheet is read back by it.
 */
final class XlsxListing {
    private static final int LEADING_ROWS = 2;

    private final Listing listing;
    private final WriteOptions options;
    private final WriteProgress progress;
    private final Texts texts;
    private final Heads heads;
    private final Shown shown;
    private final List<Column> columns;
    private final String[] groups;
    private final Sums sums;
    private final List<Section> sections;
    private final SumRows sumRows;
    private int next;

    XlsxListing(Listing listing, WriteOptions options, WriteProgress progress) {
        this.listing = new Listing(listing.title(), listing.ledger(), listing.rows(), withCode(listing.columns()), listing.asOf(), listing.unit());
        this.options = options;
        this.progress = progress;
        texts = options.texts();
        heads = new Heads(texts, listing.unit());
        shown = new Shown(texts, listing.unit());
        columns = this.listing.columns();
        groups = groups(columns);
        sums = new Sums(columns);
        sections = options.layout().groups().isEmpty() ? List.of() : Sections.of(this.listing, options.layout()).all();
        sumRows = new SumRows(columns, shown, texts, options.layout());
    }

    private static List<Column> withCode(List<Column> columns) {
        Column code = Column.of(Field.CODE);
        List<Column> all = new ArrayList<>(columns);
        if (!all.contains(code)) {
            all.add(0, code);
        }
        return all;
    }

    private static String[] groups(List<Column> columns) {
        String[] groups = new String[columns.size()];
        for (int i = 1; i < groups.length; i++) {
            String group = Heads.group(columns.get(i), columns.get(i - 1));
            if (group != null && groups[i - 1] == null) {
                groups[i - 1] = group;
                groups[i] = group;
            }
        }
        return groups;
    }

    void write(OutputStream out) throws IOException {
        int headRows = java.util.Arrays.stream(groups).anyMatch(group -> group != null) ? 2 : 1;
        int rows = listing.rows().length;
        int parts = (int) sections.stream().filter(section -> section.level() == 1).count();
        int all = LEADING_ROWS + headRows + rows + sections.size() + 1 + parts;
        if (all > XlsxSheet.MOST_ROWS) {
            throw new Refusal(Message.of("write.toomany", rows), Message.of("write.toomany.do"));
        }
        XlsxBook book = new XlsxBook(out, texts.get("write.font"), options.layout().decimals());
        int[] widths = widths();
        int firstData = LEADING_ROWS + headRows;
        XlsxSheet sheet = new XlsxSheet(book, texts.get("write.sheet.projects"), widths, all,
                new int[] {firstData, frozenColumns()});
        lead(sheet);
        head(sheet, headRows);
        new Rows(listing, progress).forEach((block, within, position) -> row(sheet, block, within, position));
        sumRows.total(sheet, rows, sums, sections);
        foot(sheet);
        sheet.finish(new int[] {LEADING_ROWS + 1, firstData}, firstData + rows + sections.size(), widths, texts.get("write.footer"));
        if (options.wholeLedger()) {
            new XlsxLedger(book, listing, texts).write();
        }
        book.close();
    }

    private int frozenColumns() {
        int name = columns.indexOf(Column.of(Field.NAME));
        return name >= 0 && name < 3 ? name + 2 : columns.indexOf(Column.of(Field.CODE)) == 0 ? 2 : 1;
    }

    private int[] widths() {
        int[] widths = new int[columns.size() + 1];
        widths[0] = 6;
        for (int i = 0; i < columns.size(); i++) {
            widths[i + 1] = Widths.of(columns.get(i), heads.single(columns.get(i)), groups[i] != null);
        }
        return widths;
    }

    private void lead(XlsxSheet sheet) throws IOException {
        sheet.beginRow(32);
        sheet.text(0, listing.title(), XlsxStyle.TITLE);
        sheet.endRow();
        sheet.beginRow(20);
        sheet.text(0, note(), XlsxStyle.NOTE);
        sheet.endRow();
        sheet.merge(0, 0, 0, columns.size());
        sheet.merge(1, 0, 1, columns.size());
    }

    private String note() {
        Wording wording = new Wording(texts);
        String date = wording.date(listing.asOf()) + wording.recorded(listing.ledger().recorded());
        String note = texts.get("write.asof", date, heads.unit(), texts.get("unit.mu"));
        Audience audience = options.layout().audience();
        return audience == Audience.ANYONE ? note : note + "    " + texts.get("layout." + audience.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void foot(XlsxSheet sheet) throws IOException {
        if (options.layout().signed()) {
            sheet.beginRow(28);
            sheet.text(0, texts.get("layout.signature"), XlsxStyle.NOTE);
            sheet.endRow();
        }
    }

    private void head(XlsxSheet sheet, int headRows) throws IOException {
        int last = LEADING_ROWS + headRows - 1;
        sheet.beginRow(headRows == 1 ? 32 : 20);
        sheet.text(0, texts.get("write.number"), XlsxStyle.HEAD);
        sheet.merge(LEADING_ROWS, 0, last, 0);
        for (int i = 0; i < groups.length; i++) {
            boolean second = groups[i] != null && i > 0 && groups[i].equals(groups[i - 1]);
            if (second) {
                sheet.blank(i + 1, XlsxStyle.HEAD);
                sheet.merge(LEADING_ROWS, i, LEADING_ROWS, i + 1);
            } else {
                sheet.text(i + 1, groups[i] == null ? heads.single(columns.get(i)) : heads.groupTitle(groups[i]), XlsxStyle.HEAD);
                sheet.merge(LEADING_ROWS, i + 1, groups[i] == null ? last : LEADING_ROWS, i + 1);
            }
        }
        sheet.endRow();
        if (headRows == 2) {
            lowerHead(sheet);
        }
    }

    private void lowerHead(XlsxSheet sheet) throws IOException {
        sheet.beginRow(20);
        sheet.blank(0, XlsxStyle.HEAD);
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == null) {
                sheet.blank(i + 1, XlsxStyle.HEAD);
            } else {
                sheet.text(i + 1, heads.withinGroup(columns.get(i)), XlsxStyle.HEAD);
            }
        }
        sheet.endRow();
    }

    private void row(XlsxSheet sheet, Block block, int within, int position) throws IOException {
        for (; next < sections.size() && sections.get(next).first() == position; next++) {
            sumRows.section(sheet, sections.get(next));
        }
        sheet.beginRow(0);
        sheet.number(0, Integer.toString(position + 1), XlsxStyle.COUNT);
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).reader().value(block, within, listing.asOf());
            sums.add(i, value);
            cell(sheet, i, value, position);
        }
        sheet.endRow();
    }

    private void cell(XlsxSheet sheet, int column, Object value, int position) throws IOException {
        if (value == null) {
            sheet.blank(column + 1, blankStyle(columns.get(column).type()));
        } else if (Shown.isNumber(value)) {
            String digits = shown.number(value);
            sheet.number(column + 1, digits, numberStyle(value, digits));
        } else if (value instanceof EventDate date && !date.wholeMonth()) {
            sheet.date(column + 1, date.day(), XlsxStyle.DATE);
        } else {
            String text = shown.text(value);
            if (text.length() > XlsxSheet.LONGEST_TEXT) {
                throw new Refusal(Message.of("write.toolong", position + 1, heads.single(columns.get(column)), text.length()),
                        Message.of("write.toolong.do"));
            }
            sheet.text(column + 1, text, !(value instanceof String) ? XlsxStyle.MIDDLE : text.length() > 40 ? XlsxStyle.LONG : XlsxStyle.TEXT);
        }
    }

    /** What is typed into an empty cell later becomes what its column holds. */
    private static XlsxStyle blankStyle(Class<?> type) {
        if (type == Money.class || type == LandArea.class || Number.class.isAssignableFrom(type)) {
            return XlsxStyle.WHOLE;
        }
        return type == EventDate.class ? XlsxStyle.DATE : XlsxStyle.TEXT;
    }

    private XlsxStyle numberStyle(Object value, String digits) {
        if (value instanceof Money && options.layout().decimals() != ListLayout.AS_USUAL) {
            return XlsxStyle.CHOSEN;
        }
        boolean whole = digits.indexOf('.') < 0;
        if (value instanceof Money && listing.unit() == Unit.YI || value instanceof LandArea) {
            return digits.length() - digits.indexOf('.') > 3 && !whole ? XlsxStyle.FINE : XlsxStyle.POINT;
        }
        return whole ? XlsxStyle.WHOLE : XlsxStyle.FINE;
    }
}
