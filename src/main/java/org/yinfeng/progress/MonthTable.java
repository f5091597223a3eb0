package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.Promise;

/** Which month a day lies in and on which day a month ends, looked up: scans ask it of every row. From 1970 to 2100. */
public final class MonthTable {
    private static final LocalDate END = LocalDate.of(2101, 1, 1);
    private static final int FIRST = Promise.index(YearMonth.of(1970, 1));

    private final short[] months = new short[(int) END.toEpochDay()];
    private final int[] lastDays = new int[(END.getYear() - 1970) * 12];

    public MonthTable() {
        int day = 0;
        for (int month = 0; month < lastDays.length; month++) {
            lastDays[month] = (int) Promise.month(FIRST + month).atEndOfMonth().toEpochDay();
            while (day <= lastDays[month]) {
                months[day++] = (short) (FIRST + month);
            }
        }
    }

    /** The month of an epoch day, counted as {@link Promise#index}; days outside the table lie in its first or last month. */
    public int of(int epochDay) {
        return months[Math.max(0, Math.min(months.length - 1, epochDay))];
    }

    /** The epoch day on which a month ends. */
    public int lastDay(int month) {
        return lastDays[Math.max(0, Math.min(lastDays.length - 1, month - FIRST))];
    }
}
