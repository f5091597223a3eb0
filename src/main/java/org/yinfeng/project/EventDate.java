package org.yinfeng.project;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When something happened: a day, or only its month. A month counts as passed when its last day has come, so that
 * a date known to the month is never counted early.
 *
 * @param day the day itself, or the last day of the month
 * @param wholeMonth true when only the month is known
 */
public record EventDate(LocalDate day, boolean wholeMonth) implements Comparable<EventDate> {
    /** Stands for "no date" among packed dates; later than every date. */
    public static final int ABSENT = Integer.MAX_VALUE;

    public EventDate {
        if (wholeMonth) {
            day = YearMonth.from(day).atEndOfMonth();
        }
    }

    public static EventDate of(LocalDate day) {
        return new EventDate(day, false);
    }

    public static EventDate of(YearMonth month) {
        return new EventDate(month.atEndOfMonth(), true);
    }

    /** Reads {@code 2024-03-15} or {@code 2024-03}. */
    public static EventDate parse(String iso) {
        return iso.length() == 7 ? of(YearMonth.parse(iso)) : of(LocalDate.parse(iso));
    }

    public boolean passedBy(LocalDate asOf) {
        return !day.isAfter(asOf);
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /** Twice the epoch day, plus one when only the month is known; keeps the order of days. */
    public int pack() {
        return Math.toIntExact(day.toEpochDay()) << 1 | (wholeMonth ? 1 : 0);
    }

    public static EventDate unpack(int packed) {
        return packed == ABSENT ? null : new EventDate(LocalDate.ofEpochDay(packed >> 1), (packed & 1) == 1);
    }

    @Override
    public int compareTo(EventDate other) {
        return Integer.compare(pack(), other.pack());
    }

    /** {@code 2024-03-15} or {@code 2024-03}. */
    @Override
    public String toString() {
        return wholeMonth ? month().toString() : day.toString();
    }
}
