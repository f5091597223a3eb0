package org.yinfeng.progress.forecast;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.Promise;

/** The months that remain after a date: the one it lies in counts with the part of it that is left. */
record RestOfYear(LocalDate asOf) {
    private boolean withinMonth() {
        return asOf.getDayOfMonth() < asOf.lengthOfMonth();
    }

    /** 1 to 12; 13 when the year has ended. */
    int first() {
        return asOf.getMonthValue() + (withinMonth() ? 0 : 1);
    }

    boolean isOver() {
        return first() > 12;
    }

    /** The month's number as promises count them. */
    int index(int month) {
        return Promise.index(YearMonth.of(asOf.getYear(), month));
    }

    int daysLeft(int month) {
        return length(month) - (month == asOf.getMonthValue() ? asOf.getDayOfMonth() : 0);
    }

    int length(int month) {
        return YearMonth.of(asOf.getYear(), month).lengthOfMonth();
    }

    double part(int month) {
        return daysLeft(month) / (double) length(month);
    }

    /** A whole month's amount cut to the part that is left, rounded half up. */
    long share(long amount, int month) {
        return daysLeft(month) == length(month) ? amount
                : quotient(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(daysLeft(month))), BigInteger.valueOf(length(month)));
    }

    /** Divides exactly and rounds once, half up. */
    static long quotient(BigInteger dividend, BigInteger divisor) {
        return new java.math.BigDecimal(dividend).divide(new java.math.BigDecimal(divisor), 0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** a x b / c, exact before it is rounded once, half up. */
    static long proportion(long a, long b, long c) {
        return quotient(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(c));
    }
}
