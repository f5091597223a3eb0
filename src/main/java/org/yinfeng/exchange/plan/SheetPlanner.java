package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Bad;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;

/** Takes the rows of one sheet as they come: fills merged cells, skips what is no data, and plans the rest. */
abstract class SheetPlanner {
    protected final String file;
    protected final String sheet;
    protected final Header header;
    protected final Cells cells;
    protected final SheetRows rows;
    protected final Units units;
    /** What was found in the row at hand. */
    protected final List<Problem> found = new ArrayList<>();
    protected boolean failed;
    protected final Totals totals;
    private final RowSense sense;
    private final Merges merges;
    private final Map<Merges.Range, Row> tops = new HashMap<>();
    /** The unit that the section at hand speaks of, or null. */
    protected String sectionRegion;
    private int hidden;

    SheetPlanner(Source source, Header header, SheetRows rows, Cells cells, Units units) {
        this.file = source.file();
        this.sheet = source.sheet();
        this.merges = source.merges();
        this.header = header;
        this.cells = cells;
        this.rows = rows;
        this.units = units;
        this.totals = new Totals(header, units);
        this.sense = new RowSense(header);
    }

    /** Which sheet of which file. */
    record Source(String file, String sheet, Merges merges) {
    }

    final void row(Row row) {
        if (!merges.isEmpty()) {
            fill(row);
        }
        hidden += row.hidden() ? 1 : 0;
        Message skip = sense.skip(row);
        if (skip != null) {
            if (skip == RowSense.SECTION) {
                String region = RowSense.region(row);
                sectionRegion = region == null ? sectionRegion : region;
                totals.section(row, cells, RowSense.level(row));
            } else if (skip == RowSense.SUM && RowSense.isGrand(row)) {
                totals.stated(row, cells);
            } else if (skip == RowSense.SUM && RowSense.isSubtotal(row)) {
                totals.subtotal(row, cells);
            }
            rows.skip(row, skip);
            return;
        }
        found.clear();
        failed = false;
        totals.begin();
        plan(row);
    }

    boolean repeatsHeader(Row row) {
        return sense.isHeader(row);
    }

    abstract void plan(Row row);

    void finish() {
        totals.finish(rows, file, sheet);
        if (hidden > 0) {
            rows.problem(Problem.warning(new Problem.Place(file, sheet, 0, null, null), Message.of("reading.sheet.hiddenRows", hidden)));
        }
    }

    /** A cell merged downwards speaks for the rows below, but amounts and names are never made twice of one. */
    private void fill(Row row) {
        for (Merges.Range range : merges.at(row.number())) {
            if (range.lastRow() == range.firstRow() || range.firstRow() <= header.to()) {
                continue;
            }
            if (range.firstRow() == row.number()) {
                tops.put(range, row.copy());
            } else if (tops.containsKey(range) && row.isBlank(range.firstColumn()) && spreads(range.firstColumn())) {
                row.take(range.firstColumn(), tops.get(range), range.firstColumn());
            }
        }
    }

    private boolean spreads(int index) {
        for (MappedColumn column : header.columns()) {
            if (column.index() == index && column.slot() != null) {
                Field<?> field = column.slot().field();
                return field == null ? !column.slot().isMonth() && !column.slot().isPlan()
                        : field != Field.NAME && field != Field.CODE && field.kind() != Field.Kind.MONEY
                        && field.kind() != Field.Kind.AREA;
            }
        }
        return false;
    }

    protected Problem.Place place(Row row, MappedColumn column) {
        return new Problem.Place(file, sheet, row.number(), column == null ? null : column.header(),
                column == null ? null : row.shown(column.index()));
    }

    protected void error(Row row, MappedColumn column, Message what) {
        failed = true;
        found.add(Problem.error(place(row, column), what).advising(Message.of("reading.advice.cell")));
    }

    protected void warn(Row row, MappedColumn column, Message what) {
        found.add(Problem.warning(place(row, column), what));
    }

    /** What a cell gives: its value, or null with a problem noted where there is one. */
    protected Object taken(Row row, MappedColumn column, Object read) {
        if (!(read instanceof Bad bad)) {
            return read;
        }
        if (bad.error()) {
            error(row, column, bad.why());
        } else if (bad.why() != null) {
            warn(row, column, bad.why());
        }
        return bad.value();
    }

    protected Object number(Row row, MappedColumn column) {
        return column == null ? null : taken(row, column, cells.number(row, column.index()));
    }

    protected Unit unit(MappedColumn column) {
        return units.of(column);
    }

}
