package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * The days of this year and the two before, sorted into slots: two for each month, so that a cut in the middle of a month
 * parts what counts by the date (even) from what comes after (odd). Looked up, not computed, for it is asked of every event.
 */
final class Slots {
    static final int YEARS = 3;
    static final int PER_YEAR = 24;
    static final int COUNT = YEARS * PER_YEAR;
    /** The slot of what lies outside the years or is absent: after all others, so that it can be counted without asking. */
    static final int NONE = COUNT;
    /** Slots and the one for none. */
    static final int CELLS = COUNT + 1;

    /** What lies in one row of slots, both ends included. */
    record Range(int first, int last) {
        boolean holds(int slot) {
            return slot >= first && slot <= last;
        }
    }

    private final Span thisYear;
    private final Span lastYear;
    private final int firstDay;
    private final byte[] slots;

    Slots(Span thisYear) {
        this.thisYear = thisYear;
        lastYear = thisYear.yearBefore();
        LocalDate first = LocalDate.of(thisYear.year() - YEARS + 1, 1, 1);
        firstDay = (int) first.toEpochDay();
        int days = (int) first.plusYears(YEARS).toEpochDay() - firstDay;
        slots = new byte[days + 1];
        slots[days] = NONE;
        for (int month = 0; month < YEARS * 12; month++) {
            LocalDate start = first.plusMonths(month);
            int from = (int) start.toEpochDay() - firstDay;
            Arrays.fill(slots, from, from + start.lengthOfMonth(), (byte) (month * 2));
        }
        cut(lastYear);
        cut(thisYear);
    }

    /** Days of the cut's month that come after the cut. */
    private void cut(Span span) {
        int after = (span.to() >> 1) - firstDay;
        int end = (int) YearMonth.from(span.asOf()).atEndOfMonth().toEpochDay() + 1 - firstDay;
        if (after < end) {
            Arrays.fill(slots, after, end, (byte) (slots[after] + 1));
        }
    }

    /** The slot of a packed date, {@link #NONE} for one outside the years or absent. */
    int of(int packed) {
        int day = (packed >> 1) - firstDay;
        // The lesser of both as numbers without a sign: a day before the first is greater than the last.
        return slots[Math.min(day ^ Integer.MIN_VALUE, slots.length - 1 ^ Integer.MIN_VALUE) ^ Integer.MIN_VALUE];
    }

    /** A year to its cut: this year's (0), or the same period of last year (1). */
    Range toDate(int yearsBack) {
        int first = (YEARS - 1 - yearsBack) * PER_YEAR;
        return new Range(first, first + (yearsBack == 0 ? thisYear : lastYear).asOf().getMonthValue() * 2 - 2);
    }

    /** The whole of a year, 0 to 2 years back. */
    static Range year(int yearsBack) {
        int first = (YEARS - 1 - yearsBack) * PER_YEAR;
        return new Range(first, first + PER_YEAR - 1);
    }

    /** Some months of a year, counted from 0, as far as they lie in the given range. */
    static Range months(int yearsBack, int from, int count, Range within) {
        int first = (YEARS - 1 - yearsBack) * PER_YEAR + from * 2;
        return new Range(Math.max(first, within.first()), Math.min(first + count * 2 - 1, within.last()));
    }

    int monthsEnded(int yearsBack) {
        return (yearsBack == 0 ? thisYear : lastYear).monthsEnded();
    }
}
