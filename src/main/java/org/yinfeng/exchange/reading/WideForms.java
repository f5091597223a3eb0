package org.yinfeng.exchange.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.project.Message;

/** Sheets of figures with a unit a row: targets with an indicator a column, and a series with a month a column. */
final class WideForms {
    private static final Pattern TARGET = Pattern.compile("目标|任务|target", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TARGET = Pattern.compile("完成|增[长速幅]|[占比]|率|排名|序时|actual", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN_END = Pattern.compile("\\d{1,2}月?[-—–~至到]{1,2}(1[0-2]|0?[1-9])月");
    private static final Pattern GROWTH = Pattern.compile("增[长速幅]|同比|growth|yoy", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("目标|任务|计划|占|完成率|排名|上年|去年");
    private static final List<String> QUARTERS = List.of("一季度", "上半年", "前三季度", "全年");

    private final List<MappedColumn> columns;
    private final int year;
    private final String around;

    /** @param around the title's words, the sheet's name and the file's */
    WideForms(List<MappedColumn> columns, int year, String around) {
        this.columns = columns;
        this.year = year;
        this.around = around;
    }

    /** The columns as a wide form has them, or as they were. */
    List<MappedColumn> read() {
        boolean figures = has("region") && !has("name") && !has("code") && !has("month");
        if (!figures || has("indicator")) {
            return columns;
        }
        List<MappedColumn> series = around.contains("工业投资") || columns.stream().anyMatch(column -> column.header().contains("工业投资"))
                ? series() : columns;
        return count(series, "cumulative:") >= 1 ? series : has("value") ? columns : targets();
    }

    private boolean has(String key) {
        return columns.stream().anyMatch(column -> column.slot() != null && column.slot().key().equals(key));
    }

    private static long count(List<MappedColumn> columns, String start) {
        return columns.stream().filter(column -> column.slot() != null && column.slot().key().startsWith(start)).count();
    }

    private List<MappedColumn> series() {
        List<MappedColumn> read = new ArrayList<>();
        YearMonth last = null;
        for (MappedColumn column : columns) {
            String words = column.header().replaceAll("\\s", "");
            YearMonth month = month(words);
            boolean growth = GROWTH.matcher(words).find();
            last = month == null ? last : month;
            boolean other = OTHER.matcher(words).find() || column.slot() != null && column.slot().field() != null;
            if (last == null || other || month == null && !growth) {
                read.add(column);
            } else {
                Slot slot = Slot.part((growth ? "growth:" : "cumulative:") + last);
                boolean twice = read.stream().anyMatch(before -> slot.equals(before.slot()));
                read.add(twice ? column : mapped(column, slot, Message.of("reading.column.cumulative", last)));
            }
        }
        return read;
    }

    /** The month up to which a heading counts: 3月, 1-3月, 一季度. */
    private YearMonth month(String words) {
        Heading heading = new Heading(List.of(words));
        int inYear = heading.year() > 0 ? heading.year() : year;
        Matcher span = SPAN_END.matcher(words);
        if (inYear == 0) {
            return null;
        }
        if (span.find()) {
            return YearMonth.of(inYear, Integer.parseInt(span.group(1)));
        }
        for (int quarter = QUARTERS.size(); quarter >= 1; quarter--) {
            if (words.contains(QUARTERS.get(quarter - 1))) {
                return YearMonth.of(inYear, quarter * 3);
            }
        }
        return heading.month(year);
    }

    private List<MappedColumn> targets() {
        boolean said = TARGET.matcher(around).find();
        List<MappedColumn> read = new ArrayList<>();
        for (MappedColumn column : columns) {
            String words = column.header().replaceAll("\\s", "");
            boolean wanted = (said || TARGET.matcher(words).find()) && !NO_TARGET.matcher(words).find();
            String indicator = wanted ? indicator(words) : null;
            boolean twice = indicator != null && read.stream().anyMatch(before -> before.slot() != null
                    && before.slot().key().equals("target:" + indicator));
            read.add(indicator == null || twice ? column
                    : mapped(column, Slot.part("target:" + indicator), Message.of("reading.column.target", indicator)));
        }
        return count(read, "target:") > 0 ? read : columns;
    }

    private static MappedColumn mapped(MappedColumn column, Slot slot, Message why) {
        Heading heading = new Heading(List.of(column.header().split("\\|")));
        return new MappedColumn(column.index(), column.header(), slot, false, Heading.money(heading.unitName()), why);
    }

    private static String indicator(String words) {
        if (words.contains("引进") || words.contains("新签约")) {
            return words.matches(".*(个数|数量|宗数).*") ? "新引进项目个数" : Indicator.INTRODUCED;
        }
        return words.contains("工业投资") ? Indicator.INDUSTRIAL : null;
    }
}
