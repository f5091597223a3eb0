package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.Promise;

/**
 * A year from 1 January to a date, in the packed forms that columns hold: an event lies in it when
 * {@code from <= packed < to}; a month when it lies from January's index to the as-of month's, both included.
 */
public record Span(LocalDate asOf, int from, int to, int firstMonth, int lastMonth, int monthsEnded) {
    public static Span to(LocalDate asOf) {
        int january = Promise.index(YearMonth.of(asOf.getYear(), 1));
        boolean monthEnd = isMonthEnd(asOf);
        return new Span(asOf, pack(asOf.withDayOfYear(1)), pack(asOf.plusDays(1)), january, january + asOf.getMonthValue() - 1,
                asOf.getMonthValue() - (monthEnd ? 0 : 1));
    }

    /** The first packed date of a day, whether the day or only its month is known. */
    public static int pack(LocalDate day) {
        return Math.toIntExact(day.toEpochDay()) << 1;
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** The same period a year before: a month's end answers a month's end, also in February. */
    public Span yearBefore() {
        return to(isMonthEnd(asOf) ? YearMonth.from(asOf).minusYears(1).atEndOfMonth() : asOf.minusYears(1));
    }

    public Span wholeYear() {
        return to(LocalDate.of(year(), 12, 31));
    }

    public int year() {
        return asOf.getYear();
    }

    public boolean holds(int packed) {
        return packed >= from && packed < to;
    }

    /** The index of the last month that has ended by the date. */
    public int lastEndedMonth() {
        return firstMonth + monthsEnded - 1;
    }
}
