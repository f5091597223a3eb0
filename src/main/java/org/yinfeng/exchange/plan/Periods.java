package org.yinfeng.exchange.plan;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Typed;

/** Years, months and quarters in columns of their own: 2024年, 3月, 1-3月, 2024-03, 第三季度. */
final class Periods {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:年度?|\\.0+)?");
    private static final Pattern MONTH = Pattern.compile("(?:0?1月?[-—–~至到])?(0?[1-9]|1[0-2])月?份?");
    private static final Pattern QUARTER = Pattern.compile("(?:第|Q|q)?([1-4一二三四])(?:季度?)?");
    private static final String WHOLE_YEAR = "全年|年度|全年度|year|";

    private Periods() {}

    /** The year of the cell, or the given one where there is no column or the cell is blank; 0 for none. */
    static int year(SheetPlanner planner, Row row, MappedColumn column, int otherwise) {
        if (column == null || row.isBlank(column.index())) {
            return otherwise;
        }
        Matcher matcher = YEAR.matcher(Typed.plain(row.shown(column.index())));
        if (matcher.matches()) {
            return Integer.parseInt(matcher.group(1));
        }
        return planner.cells.date(row, column.index()) instanceof EventDate date ? date.month().getYear() : 0;
    }

    /** The month of the cell; null where it is none, or no year is known for it. */
    static YearMonth month(SheetPlanner planner, Row row, MappedColumn column, int year) {
        if (column == null || row.isBlank(column.index())) {
            return null;
        }
        Matcher matcher = MONTH.matcher(Typed.plain(row.shown(column.index())));
        if (matcher.matches()) {
            return year == 0 ? null : YearMonth.of(year, Integer.parseInt(matcher.group(1)));
        }
        return planner.cells.date(row, column.index()) instanceof EventDate date ? date.month() : null;
    }

    /** 1 to 4, 0 for the whole year, -1 where it cannot be read. */
    static int quarter(Row row, MappedColumn column) {
        if (column == null || row.isBlank(column.index()) || WHOLE_YEAR.contains(row.shown(column.index()).strip() + "|")) {
            return 0;
        }
        Matcher matcher = QUARTER.matcher(Typed.plain(row.shown(column.index())));
        if (!matcher.matches()) {
            return -1;
        }
        int hanzi = "一二三四".indexOf(matcher.group(1));
        return hanzi >= 0 ? hanzi + 1 : Integer.parseInt(matcher.group(1));
    }
}
