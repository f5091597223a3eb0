package org.yinfeng.exchange.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;

/**
 * The unit of each column of money: its header's, else the unit line's. Where neither says one, that of the other columns, or
 * 万元 when the amounts look like it, is taken, aloud; else the column has no unit and only cells that bring their own are read.
 */
final class Units {
    /** Of key projects in 万元 the middle one lies between a million and a hundred thousand million yuan. */
    private static final BigDecimal LEAST_WAN = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_WAN = BigDecimal.valueOf(10_000_000);

    /** By column index. */
    private final Unit[] byColumn;
    private final Message[] whys;
    private final List<Problem> assumed = new ArrayList<>();

    Units(Header header, List<Row> first, Unit told, Problem.Place sheet) {
        byColumn = new Unit[header.columns().stream().mapToInt(MappedColumn::index).max().orElse(0) + 1];
        whys = new Message[byColumn.length];
        Unit general = told != null ? told : header.unit();
        Unit common = common(header);
        for (MappedColumn column : header.columns()) {
            if (isMoney(column)) {
                Unit unit = column.unit() != null ? column.unit() : general;
                if (unit == null && common != null && !(common == Unit.YI && looksLikeWan(column, first))) {
                    unit = common;
                    whys[column.index()] = Message.of("reading.unit.common");
                    assumed.add(Problem.warning(new Problem.Place(sheet.file(), sheet.sheet(), header.to(), column.header(), null),
                            Message.of("reading.sheet.commonUnit", column.header(), "@unit." + common.name().toLowerCase(Locale.ROOT))));
                } else if (unit == null && looksLikeWan(column, first)) {
                    unit = Unit.WAN;
                    whys[column.index()] = Message.of("reading.unit.assumed");
                    assumed.add(Problem.warning(new Problem.Place(sheet.file(), sheet.sheet(), header.to(), column.header(), null),
                            Message.of("reading.sheet.assumedUnit", column.header())));
                }
                byColumn[column.index()] = unit;
                if (whys[column.index()] == null) {
                    String why = column.unit() != null ? "header" : told != null ? "told" : unit != null ? "line" : "none";
                    whys[column.index()] = Message.of("reading.unit." + why);
                }
            }
        }
    }

    /** The unit that all columns of money which say one have in common, or null. */
    private static Unit common(Header header) {
        List<Unit> said = header.columns().stream().filter(Units::isMoney).map(MappedColumn::unit).filter(Objects::nonNull).distinct().toList();
        return said.size() == 1 ? said.get(0) : null;
    }

    static boolean isMoney(MappedColumn column) {
        if (column.slot() == null) {
            return false;
        }
        Field<?> field = column.slot().field();
        return field != null ? field.kind() == Field.Kind.MONEY : column.slot().isMonth() || column.slot().isPlan()
                || List.of("plan", "amount", "cumulative", "value").contains(column.slot().key())
                || column.slot().key().startsWith("cumulative:")
                || column.slot().key().startsWith("target:") && !column.slot().key().endsWith("个数");
    }

    private static boolean looksLikeWan(MappedColumn column, List<Row> rows) {
        if (column.slot().key().matches("(value|cumulative|target:.*|cumulative:.*)")) {
            return false;
        }
        List<BigDecimal> amounts = new ArrayList<>();
        for (Row row : rows) {
            String shown = row.shown(column.index());
            if (!shown.isEmpty() && shown.matches("[0-9][0-9,]*(\\.[0-9]+)?")) {
                amounts.add(new BigDecimal(shown.replace(",", "")));
            }
        }
        Collections.sort(amounts);
        BigDecimal middle = amounts.isEmpty() ? BigDecimal.ZERO : amounts.get(amounts.size() / 2);
        return middle.compareTo(LEAST_WAN) >= 0 && middle.compareTo(MOST_WAN) <= 0;
    }

    /** The column's unit, null where none is known. */
    Unit of(MappedColumn column) {
        return byColumn[column.index()];
    }

    /** How the column's unit is known; null for a column that is no money. */
    Message why(MappedColumn column) {
        return whys[column.index()];
    }

    List<Problem> assumed() {
        return assumed;
    }
}
