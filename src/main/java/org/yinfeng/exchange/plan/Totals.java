package org.yinfeng.exchange.plan;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;
import org.yinfeng.project.Unit;

/** The sums of a sheet's columns of money, and what its 合计 rows state; above, below or between the rows they sum. */
final class Totals {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,7})\\s*[个项宗家](?!月)");

    private final List<MappedColumn> columns;
    private final Units units;
    private final long[] read;
    private final long[] leftOut;
    /** The amounts of the row at hand by column index, filled while the row is read, so that no cell is read twice. */
    private final long[] amounts;
    private final List<Stated> stated = new ArrayList<>();
    private int rowsRead;
    private int rowsLeftOut;

    /** A 合计 row: its amounts by column (null where blank) and the sums read before it. */
    private record Stated(int row, Money[] amounts, int count, long[] before) {
    }

    /** A section while its rows come: what its heading states, and what was read before it. */
    private record Section(Stated stated, int level, int rowsBefore) {
    }

    /** A sum that is over: how much was read of what it states. */
    private record Closed(Stated stated, long[] sums, int rows) {
    }

    private final Deque<Section> open = new ArrayDeque<>();
    private final List<Closed> closed = new ArrayList<>();
    private long[] sinceSubtotal;

    Totals(Header header, Units units) {
        this.units = units;
        columns = header.columns().stream().filter(Units::isMoney).toList();
        read = new long[columns.size()];
        leftOut = new long[columns.size()];
        amounts = new long[header.columns().stream().mapToInt(MappedColumn::index).max().orElse(0) + 1];
    }

    void stated(Row row, Cells cells) {
        stated.add(read(row, cells));
    }

    /** A section begins, and ends those before it that lie as deep or deeper; its heading may state a sum and a count. */
    void section(Row row, Cells cells, int level) {
        close(level);
        open.push(new Section(read(row, cells), level, rowsRead));
        sinceSubtotal = read.clone();
    }

    /** 小计: of the rows since the last one or since the section's heading. */
    void subtotal(Row row, Cells cells) {
        Stated sum = read(row, cells);
        closed.add(new Closed(new Stated(sum.row, sum.amounts, -1, sum.before), since(sinceSubtotal == null ? new long[read.length] : sinceSubtotal), 0));
        sinceSubtotal = read.clone();
    }

    private void close(int level) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            Section section = open.pop();
            closed.add(new Closed(section.stated(), since(section.stated().before()), rowsRead - section.rowsBefore()));
        }
    }

    private long[] since(long[] before) {
        long[] sums = new long[read.length];
        Arrays.setAll(sums, at -> read[at] - before[at]);
        return sums;
    }

    private Stated read(Row row, Cells cells) {
        Money[] amounts = new Money[columns.size()];
        for (int at = 0; at < amounts.length; at++) {
            Object value = cells.money(row, columns.get(at).index(), units.of(columns.get(at)));
            amounts[at] = value instanceof Money money ? money : null;
        }
        int count = -1;
        for (int column = 0; column < row.width() && count < 0; column++) {
            Matcher found = COUNT.matcher(row.kind(column) == Row.Kind.TEXT ? row.text(column) : "");
            count = found.find() ? Integer.parseInt(found.group(1)) : -1;
        }
        return new Stated(row.number(), amounts, count, read.clone());
    }

    void begin() {
        Arrays.fill(amounts, 0);
    }

    /** Notes what a cell of the row at hand was read as. */
    void note(MappedColumn column, Object read) {
        if (read instanceof Money money) {
            amounts[column.index()] = money.yuan();
        }
    }

    /** Reads and notes every amount of the row at hand. */
    void note(Row row, Cells cells) {
        for (MappedColumn column : columns) {
            note(row, cells, column);
        }
    }

    void note(Row row, Cells cells, MappedColumn column) {
        if (!row.isBlank(column.index())) {
            note(column, cells.money(row, column.index(), units.of(column)));
        }
    }

    /** Adds the amounts of the row at hand; of rejected rows and duplicates to what was left out. */
    void add(boolean taken) {
        rowsRead += taken ? 1 : 0;
        rowsLeftOut += taken ? 0 : 1;
        long[] sums = taken ? read : leftOut;
        for (int at = 0; at < sums.length; at++) {
            sums[at] += amounts[columns.get(at).index()];
        }
    }

    void finish(SheetRows rows, String file, String sheet) {
        long[] lastBefore = new long[read.length];
        for (Stated total : stated) {
            for (int at = 0; at < read.length; at++) {
                if (total.amounts[at] != null) {
                    check(total, at, lastBefore, rows, new Place(file, sheet, total.row, columns.get(at).header(), null));
                }
            }
            if (total.count >= 0 && stated.size() == 1) {
                count(total, rowsRead, rows, new Place(file, sheet, total.row, null, String.valueOf(total.count)));
            }
            lastBefore = total.before;
        }
        close(0);
        for (Closed part : closed) {
            for (int at = 0; at < read.length; at++) {
                if (part.stated.amounts[at] != null) {
                    compare(part.stated, at, part.sums[at], rows, new Place(file, sheet, part.stated.row, columns.get(at).header(), null));
                }
            }
            if (part.stated.count >= 0) {
                count(part.stated, part.rows, rows, new Place(file, sheet, part.stated.row, null, String.valueOf(part.stated.count)));
            }
        }
    }

    /** A total may sum the whole sheet, what stands above it, or what stands since the total before. */
    private void check(Stated total, int at, long[] lastBefore, SheetRows rows, Place place) {
        long amount = total.amounts[at].yuan();
        long above = total.before[at];
        long since = above - lastBefore[at];
        compare(total, at, amount == above && above != 0 ? above : amount == since && since != 0 ? since : read[at], rows, place);
    }

    private void compare(Stated total, int at, long sum, SheetRows rows, Place place) {
        long amount = total.amounts[at].yuan();
        ControlTotal control = new ControlTotal(total.row, columns.get(at), BigDecimal.valueOf(amount), BigDecimal.valueOf(sum),
                BigDecimal.valueOf(leftOut[at]));
        rows.total(control);
        if (!control.agrees()) {
            Unit unit = units.of(columns.get(at)) == null ? Unit.WAN : units.of(columns.get(at));
            rows.problem(Problem.warning(place, Message.of("reading.sheet.total", shown(amount, unit), shown(sum, unit),
                    shown(amount - sum, unit), "@unit." + unit.name().toLowerCase(java.util.Locale.ROOT))));
        }
    }

    private static String shown(long yuan, Unit unit) {
        return Money.ofYuan(yuan).in(unit).toPlainString();
    }

    private void count(Stated total, int rowsRead, SheetRows rows, Place place) {
        rows.total(new ControlTotal(total.row, null, BigDecimal.valueOf(total.count), BigDecimal.valueOf(rowsRead),
                BigDecimal.valueOf(rowsLeftOut)));
        if (total.count != rowsRead) {
            rows.problem(Problem.warning(place, Message.of("reading.sheet.count", total.count, rowsRead)));
        }
    }
}
