package org.yinfeng.exchange.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;

/**
 * Reads single cells. Every answer is the value, null for a blank cell, or a {@link Bad}. Dates and promises that repeat are
 * one object, which a hundred thousand rows are grateful for.
 */
public final class Cells {
    /** Other words for the classes that figures are counted by; a word not here stays as it stands. */
    private static final Map<String, String> CLASSES = Map.of("技改", Classes.RENOVATION, "技改项目", Classes.RENOVATION,
            "技术改造项目", Classes.RENOVATION, "新引进项目", Classes.NEWLY_INTRODUCED, "增资扩产项目", Classes.EXPANSION,
            "增资", Classes.EXPANSION, "制造业项目", Classes.MANUFACTURING);

    private static final BigDecimal SQUARE_METRES = new BigDecimal("2000").divide(new BigDecimal("3"), 12, RoundingMode.HALF_UP);
    private static final long NUMBERED_DIGITS = 1_000_000_000_000_000L;
    private static final Map<String, Status> STATUSES = Map.ofEntries(Map.entry("正常", Status.ACTIVE),
            Map.entry("推进中", Status.ACTIVE), Map.entry("正常推进", Status.ACTIVE), Map.entry("active", Status.ACTIVE),
            Map.entry("on track", Status.ACTIVE), Map.entry("暂缓", Status.SUSPENDED), Map.entry("停缓", Status.SUSPENDED),
            Map.entry("暂停", Status.SUSPENDED), Map.entry("停工", Status.SUSPENDED), Map.entry("缓建", Status.SUSPENDED),
            Map.entry("停建", Status.SUSPENDED), Map.entry("suspended", Status.SUSPENDED), Map.entry("终止", Status.TERMINATED),
            Map.entry("已终止", Status.TERMINATED), Map.entry("取消", Status.TERMINATED), Map.entry("退出", Status.TERMINATED),
            Map.entry("撤销", Status.TERMINATED), Map.entry("终止合作", Status.TERMINATED),
            Map.entry("terminated", Status.TERMINATED), Map.entry("已暂缓", Status.SUSPENDED));
    /** A stage where the status belongs: stages are read from dates, so it says nothing here. */
    private static final String STAGES =
            "|在谈|储备|洽谈|签约|已签约|开工|已开工|动工|在建|建设中|竣工|已竣工|投产|已投产|达产|前期|续建|新开工|";

    private final Map<Long, Object> dates = new HashMap<>();
    private final Map<EventDate, Promise> promises = new HashMap<>();
    private final Map<String, Object> dateTexts = new HashMap<>();
    private final Map<String, Optional<Object>> statuses = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    private final int yearOfSheet;

    /** @param yearOfSheet the year that months without one belong to, 0 for none */
    public Cells(int yearOfSheet) {
        this.yearOfSheet = yearOfSheet;
    }

    /** The cell as the field's value. */
    public Object field(Row row, MappedColumn column, Unit unit) {
        int at = column.index();
        Row.Kind kind = row.kind(at);
        if (kind == Row.Kind.BLANK) {
            return null;
        }
        Field<?> field = column.slot().field();
        return switch (field.kind()) {
            case TEXT, CHOICE -> text(row, at, field);
            case MONEY -> Amounts.money(row, at, unit);
            case AREA -> area(row, column);
            case DATE -> date(row, at);
            case PROMISE -> promise(row, at);
            case STATUS -> status(row, at);
        };
    }

    public Object money(Row row, int column, Unit unit) {
        return Amounts.money(row, column, unit);
    }

    public Object number(Row row, int column) {
        return Amounts.number(row, column);
    }

    private Object text(Row row, int column, Field<?> field) {
        if (row.kind(column) == Row.Kind.ERROR) {
            return Bad.error("reading.bad.error");
        }
        if (row.kind(column) == Row.Kind.NUMBER && tooLong(row, column)) {
            return Bad.error("reading.bad.rounded");
        }
        String text = Words.tidy(row.kind(column) == Row.Kind.TEXT ? row.text(column) : row.shown(column), field);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > field.maxLength()) {
            return Bad.error("reading.bad.long", field.maxLength(), text.length());
        }
        if (Words.holdsImpossible(text)) {
            return Bad.error("reading.bad.character");
        }
        if (field == Field.TYPE || field == Field.SECTOR) {
            return CLASSES.getOrDefault(text, text);
        }
        return field == Field.REGION ? regions.computeIfAbsent(text, Words::region) : text;
    }

    /** A spreadsheet keeps 15 digits of a number: of a longer code the rest is gone. */
    private static boolean tooLong(Row row, int column) {
        return row.scale(column) < 0 || Math.abs(row.digits(column)) >= NUMBERED_DIGITS;
    }

    private Object area(Row row, MappedColumn column) {
        Object number = Amounts.number(row, column.index());
        if (!(number instanceof BigDecimal value)) {
            return number instanceof Bad bad && bad.error() ? Bad.error("reading.bad.area") : number;
        }
        if (value.signum() < 0) {
            return Bad.error("reading.bad.negative");
        }
        String header = column.header();
        if (header.contains("公顷")) {
            value = value.multiply(BigDecimal.valueOf(15));
        } else if (header.contains("平方米") || header.contains("㎡") || header.contains("m²")) {
            value = value.divide(SQUARE_METRES, 4, RoundingMode.HALF_UP);
        }
        return value.precision() - value.scale() > 9 ? Bad.error("reading.bad.area") : LandArea.ofMu(value);
    }

    /** A day or a month as an EventDate. */
    public Object date(Row row, int column) {
        return switch (row.kind(column)) {
            case BLANK -> null;
            case TEXT -> dateTexts.size() < 100_000 ? dateTexts.computeIfAbsent(row.text(column), this::dateText)
                    : dateText(row.text(column));
            case DAY -> dates.computeIfAbsent(row.digits(column), day -> day(day, false));
            case MONTH -> dates.computeIfAbsent(-row.digits(column), day -> day(-day, true));
            case NUMBER -> number(row.digits(column), row.scale(column));
            case ERROR -> "0123456789-".indexOf(row.text(column).charAt(0)) >= 0 ? Bad.error("reading.bad.day")
                    : Bad.error("reading.bad.error");
        };
    }

    /** Blank words are kept as a remark without words, so that the map can hold them. */
    private Object dateText(String text) {
        Bad none = Blanks.read(text);
        return none == null ? DateText.read(text, yearOfSheet) : none.error() ? new Bad(null, false, null) : none;
    }

    private static Object day(long epochDay, boolean month) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return DateText.of(day.getYear(), day.getMonthValue(), month ? 0 : day.getDayOfMonth());
    }

    /** 20240315, 202403, 45366, and 2024.3; but 2024.1 may have been typed 2024.10. */
    private static Object number(long digits, int scale) {
        if (scale == 0 && digits > 0) {
            return DateText.solid(digits, Long.toString(digits).length());
        }
        if (scale == 1 && digits % 10 == 1) {
            return Bad.error("reading.bad.october", BigDecimal.valueOf(digits, scale).toPlainString());
        }
        if (scale == 1 || scale == 2) {
            return DateText.of((int) (digits / (scale == 1 ? 10 : 100)), (int) (digits % (scale == 1 ? 10 : 100)), 0);
        }
        return Bad.error("reading.bad.date");
    }

    /** A promised month; a full date counts as its month. */
    private Object promise(Row row, int column) {
        Object date = date(row, column);
        if (date instanceof Bad bad && bad.error() && row.kind(column) == Row.Kind.TEXT) {
            Object due = DateWords.due(row.text(column), yearOfSheet);
            date = due == null ? date : due;
        }
        if (date instanceof Bad bad && bad.value() instanceof EventDate event) {
            return new Bad(bad.why(), false, Promise.of(event.month()));
        }
        return date instanceof EventDate event ? promises.computeIfAbsent(event, key -> Promise.of(key.month())) : date;
    }

    private Object status(Row row, int column) {
        String shown = row.shown(column);
        return statuses.size() < 1_000 ? statuses.computeIfAbsent(shown, words -> Optional.ofNullable(status(words))).orElse(null)
                : status(shown);
    }

    private static Object status(String shown) {
        String text = shown.strip();
        Bad none = Blanks.read(text);
        if (none != null) {
            return none.error() ? null : none;
        }
        Status status = STATUSES.get(text.toLowerCase(java.util.Locale.ROOT));
        return status != null ? status : STAGES.contains("|" + text + "|") ? null : Bad.error("reading.bad.status");
    }
}
