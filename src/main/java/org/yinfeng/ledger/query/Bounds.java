package org.yinfeng.ledger.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;

/**
 * The ranges that a condition lets through, each with both its ends, in the unit that columns are packed in: dates as
 * {@link EventDate#pack}, promised months as {@link Promise#index}, yuan, ten-thousandths of a 亩, millionths of a number.
 */
final class Bounds {
    private static final long LOWEST = Long.MIN_VALUE + 1;
    private static final long HIGHEST = Long.MAX_VALUE - 1;
    private static final int DAY_LENGTH = "2024-03-15".length();

    private final long[] low;
    private final long[] high;

    private Bounds(int count) {
        low = new long[count];
        high = new long[count];
    }

    static Bounds of(Condition condition, Class<?> type, LocalDate asOf) {
        List<String> values = condition.values();
        Bounds bounds = new Bounds(values.size());
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            int dots = value.indexOf(Values.RANGE);
            String from = dots < 0 ? value : value.substring(0, dots);
            String to = dots < 0 ? value : value.substring(dots + Values.RANGE.length());
            long least = from.isEmpty() ? LOWEST : low(from, type, asOf);
            long most = to.isEmpty() ? HIGHEST : high(to, type, asOf);
            bounds.low[i] = switch (condition.operator()) {
                case ABOVE -> most + 1;
                case BELOW, AT_MOST -> LOWEST;
                default -> least;
            };
            bounds.high[i] = switch (condition.operator()) {
                case ABOVE, AT_LEAST -> HIGHEST;
                case BELOW -> least - 1;
                default -> most;
            };
        }
        return bounds;
    }

    private static long low(String value, Class<?> type, LocalDate asOf) {
        if (!Values.isDate(type)) {
            return number(type, value, RoundingMode.CEILING);
        }
        LocalDate from = Span.of(value, asOf).from();
        return type == Promise.class ? Promise.index(YearMonth.from(from)) : from.toEpochDay() << 1;
    }

    private static long high(String value, Class<?> type, LocalDate asOf) {
        if (!Values.isDate(type)) {
            return number(type, value, RoundingMode.FLOOR);
        }
        LocalDate to = Span.of(value, asOf).to();
        return type == Promise.class ? lastMonth(value, to) : to.toEpochDay() << 1 | 1;
    }

    /** A promise falls due when its month has ended; a full date that was typed counts as its month. */
    private static long lastMonth(String value, LocalDate to) {
        YearMonth month = YearMonth.from(to);
        boolean ended = month.atEndOfMonth().equals(to) || value.length() == DAY_LENGTH && !Span.isMoving(value);
        return Promise.index(month) - (ended ? 0 : 1);
    }

    private static long number(Class<?> type, String value, RoundingMode rounding) {
        BigDecimal number = Values.number(type, value);
        return clamp((Values.isNumber(type) ? number.movePointRight(6) : number).setScale(0, rounding));
    }

    /** Bounds beyond every value stay beyond every value. */
    private static long clamp(BigDecimal number) {
        return number.max(BigDecimal.valueOf(LOWEST + 1)).min(BigDecimal.valueOf(HIGHEST - 1)).longValueExact();
    }

    /** A value as people know it, in the unit of the bounds. */
    static long measure(Object value) {
        if (value instanceof Money money) {
            return money.yuan();
        }
        if (value instanceof LandArea area) {
            return area.tenThousandths();
        }
        if (value instanceof EventDate date) {
            return date.pack();
        }
        if (value instanceof Promise promise) {
            return Promise.index(promise.latest());
        }
        return clamp(new BigDecimal(value.toString()).movePointRight(6).setScale(0, RoundingMode.HALF_UP));
    }

    boolean include(long value) {
        for (int i = 0; i < low.length; i++) {
            if (value >= low[i] && value <= high[i]) {
                return true;
            }
        }
        return false;
    }
}
