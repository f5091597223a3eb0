package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** The month that a packed date lies in, counted from 0 for the first January, by looking it up instead of computing it. */
final class MonthOfDay {
    private final int firstDay;
    private final byte[] months;

    MonthOfDay(int firstYear, int years) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate end = first.plusYears(years);
        firstDay = (int) first.toEpochDay();
        months = new byte[(int) ChronoUnit.DAYS.between(first, end)];
        for (int month = 0; month < years * 12; month++) {
            LocalDate start = first.plusMonths(month);
            int from = (int) start.toEpochDay() - firstDay;
            Arrays.fill(months, from, from + start.lengthOfMonth(), (byte) month);
        }
    }

    /** -1 for a date outside the years, or none. */
    int of(int packed) {
        int day = (packed >> 1) - firstDay;
        return day >= 0 && day < months.length ? months[day] : -1;
    }
}
