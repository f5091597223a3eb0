package org.yinfeng.exchange.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.Words;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;

/** Plans sheets of targets and of another office's series: a figure a row, known by its subject, unit and time. */
final class FigureRows extends SheetPlanner {
    private final Map<String, Entry> known;
    private final Map<String, Integer> seen = new HashMap<>();
    private final MappedColumn region;
    private final MappedColumn indicator;
    private final MappedColumn value;
    private final List<WideColumn> wide;

    FigureRows(Source source, Header header, SheetRows rows, Cells cells, Units units, Map<String, Entry> known) {
        super(source, header, rows, cells, units);
        this.known = known;
        region = header.column("region");
        indicator = header.column("indicator");
        wide = wide(header);
        value = header.kind() == SheetKind.TARGETS ? header.column("value")
                : header.column("cumulative") != null ? header.column("cumulative") : header.column("amount");
    }

    /** The ledger's targets and figures, and those of earlier sheets, by what they are known by. */
    static Map<String, Entry> known(Ledger ledger) {
        Map<String, Entry> known = new HashMap<>();
        ledger.targets().forEach(target -> known.put(target.key(), target));
        ledger.observations().forEach(figure -> known.put(figure.key(), figure));
        return known;
    }

    /** One figure of a row that has several. */
    private record WideColumn(MappedColumn value, MappedColumn growth) {
        String about() {
            return value.slot().key().replaceFirst("^[a-z]+:", "");
        }
    }

    private static List<WideColumn> wide(Header header) {
        return header.columns().stream().filter(column -> column.slot() != null && column.slot().key().matches("(target|cumulative):.*"))
                .map(column -> new WideColumn(column, header.column(column.slot().key().replace("cumulative:", "growth:")))).toList();
    }

    @Override
    void plan(Row row) {
        if (wide.isEmpty()) {
            planOne(row);
            totals.note(row, cells);
            totals.add(!failed);
            return;
        }
        boolean all = true;
        int planned = 0;
        for (WideColumn column : wide) {
            if (!row.isBlank(column.value().index())) {
                found.clear();
                failed = false;
                planWide(row, column);
                all &= !failed;
                planned++;
            }
        }
        if (planned == 0) {
            rows.skip(row, RowSense.NOTE);
            return;
        }
        totals.note(row, cells);
        totals.add(all);
    }

    private void planWide(Row row, WideColumn column) {
        String where = region(row);
        boolean target = header.kind() == SheetKind.TARGETS;
        String what = target ? column.about() : Indicator.INDUSTRIAL;
        BigDecimal amount = amount(row, column.value(), what);
        int year = target ? Periods.year(this, row, header.column("year"), header.year()) : 0;
        if (target && year == 0) {
            error(row, column.value(), Message.of("reading.bad.year"));
        }
        if (amount == null && failed) {
            rows.add(row, Fate.REJECTED, LongIndex.NONE, null, found);
        } else if (amount == null) {
            rows.skip(row, RowSense.NOTE);
        } else if (failed) {
            rows.add(row, Fate.REJECTED, LongIndex.NONE, null, found);
        } else if (target) {
            compare(row, new Target(0, 0, what, where, year, 0, amount, null));
        } else {
            YearMonth month = YearMonth.parse(column.about());
            BigDecimal growth = number(row, column.growth()) instanceof BigDecimal percent ? percent.stripTrailingZeros() : null;
            compare(row, new Observation(0, 0, what, where, month.getYear(), month.getMonthValue(), amount, growth, null));
        }
    }

    private void planOne(Row row) {
        int year = Periods.year(this, row, header.column("year"), header.year());
        if (year == 0) {
            error(row, header.column("year"), Message.of("reading.bad.year"));
        }
        String where = region(row);
        String what = indicator(row);
        BigDecimal amount = amount(row, value, what);
        if (amount == null && !failed) {
            error(row, value, Message.of("reading.bad.value"));
        }
        Entry said = header.kind() == SheetKind.TARGETS ? target(row, what, where, year, amount)
                : figure(row, what, where, year, amount);
        if (failed) {
            rows.add(row, Fate.REJECTED, LongIndex.NONE, null, found);
        } else {
            compare(row, said);
        }
    }

    private String region(Row row) {
        Object text = region == null || row.isBlank(region.index()) ? null : taken(row, region, cells.field(row, region, null));
        if (text == null && sectionRegion == null && !failed) {
            error(row, region, Message.of("reading.bad.required"));
        }
        return text instanceof String name ? Words.region(name) : sectionRegion;
    }

    /** The indicator as ledgers name it; a sheet of one series need not say it in every row. */
    private String indicator(Row row) {
        String text = indicator == null || row.isBlank(indicator.index()) ? "" : row.shown(indicator.index()).strip();
        if (text.isEmpty() && header.kind() == SheetKind.INDUSTRIAL) {
            return Indicator.INDUSTRIAL;
        }
        if (text.isEmpty()) {
            error(row, indicator, Message.of("reading.bad.required"));
            return "";
        }
        String bare = text.replaceAll("[（(][^）)]*[）)]|\\s", "");
        if (bare.contains("新引进") && bare.matches(".*(投资|总额).*") && !bare.contains("个数")) {
            return Indicator.INTRODUCED;
        }
        return bare.matches("工业投资(额|总额|完成额|目标)?") ? Indicator.INDUSTRIAL : bare;
    }

    private BigDecimal amount(Row row, MappedColumn value, String what) {
        if (value == null || row.isBlank(value.index())) {
            return null;
        }
        if (!Indicator.GOALS.contains(what) && what.matches(".*(个数|数量|宗数|增长|增速|率).*")) {
            return number(row, value) instanceof BigDecimal number ? number.stripTrailingZeros() : null;
        }
        Object read = taken(row, value, cells.money(row, value.index(), unit(value)));
        return read instanceof Money money ? BigDecimal.valueOf(money.yuan()) : null;
    }

    private Entry target(Row row, String what, String where, int year, BigDecimal amount) {
        MappedColumn quarterColumn = header.column("quarter");
        int quarter = Periods.quarter(row, quarterColumn);
        if (quarter < 0) {
            error(row, quarterColumn, Message.of("reading.bad.quarter"));
        }
        MappedColumn issuedColumn = header.column("issued");
        Object date = issuedColumn == null ? null : taken(row, issuedColumn, cells.date(row, issuedColumn.index()));
        LocalDate issued = date instanceof EventDate event ? event.day() : null;
        if (amount != null && amount.signum() < 0) {
            error(row, value, Message.of("reading.bad.negative"));
        }
        return failed ? null : new Target(0, 0, what, where, year, quarter, amount, issued);
    }

    private Entry figure(Row row, String what, String where, int year, BigDecimal amount) {
        YearMonth month = Periods.month(this, row, header.column("month"), year);
        if (month == null) {
            error(row, header.column("month"), Message.of("reading.bad.month"));
        }
        MappedColumn growthColumn = header.column("growth");
        BigDecimal growth = number(row, growthColumn) instanceof BigDecimal percent ? percent.stripTrailingZeros() : null;
        MappedColumn sourceColumn = header.column("source");
        String source = sourceColumn == null ? "" : row.shown(sourceColumn.index()).strip();
        return failed ? null : new Observation(0, 0, what, where, month.getYear(), month.getMonthValue(), amount, growth,
                source.isEmpty() ? null : source);
    }

    private void compare(Row row, Entry said) {
        Integer earlier = seen.putIfAbsent(said.key(), row.number());
        Entry before = known.get(said.key());
        if (earlier != null || before != null && before.id() == 0) {
            boolean same = same(before, said);
            Message again = Message.of(same ? "reading.warn.repeated" : "reading.bad.repeated", earlier == null ? 0 : earlier);
            if (same) {
                warn(row, value, again);
            } else {
                error(row, value, again);
            }
            rows.add(row, Fate.DUPLICATE, before.id(), said, found);
        } else if (before == null) {
            known.put(said.key(), said);
            rows.add(row, Fate.NEW, LongIndex.NONE, said, found);
        } else {
            Entry after = kept(before, said);
            boolean same = same(before, after);
            rows.add(row, same ? Fate.SAME : Fate.CHANGED, before.id(), after, found);
        }
    }

    /** The ledger's entry with what the row says; what it leaves blank stays. */
    private static Entry kept(Entry before, Entry said) {
        if (said instanceof Observation figure && before instanceof Observation old) {
            Observation full = new Observation(0, 0, figure.indicator(), figure.region(), figure.year(), figure.month(), figure.value(),
                    figure.growthPercent() == null ? old.growthPercent() : figure.growthPercent(),
                    figure.source() == null ? old.source() : figure.source());
            return full.withIdentity(before.id(), before.version());
        }
        return said.withIdentity(before.id(), before.version());
    }

    private static boolean same(Entry before, Entry after) {
        if (before instanceof Target old && after instanceof Target target) {
            return old.value().compareTo(target.value()) == 0;
        }
        Observation old = (Observation) before;
        Observation figure = (Observation) after;
        return old.value().compareTo(figure.value()) == 0 && java.util.Objects.equals(old.source(), figure.source())
                && (old.growthPercent() == null ? figure.growthPercent() == null
                : figure.growthPercent() != null && old.growthPercent().compareTo(figure.growthPercent()) == 0);
    }
}
