package org.yinfeng.project;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A promised month (承诺): the first that was published and the latest. A revision never erases the first.
 * Due when the latest month has ended.
 */
public record Promise(YearMonth first, YearMonth latest) implements Comparable<Promise> {
    /** Stands for "no promise" among packed promises. */
    public static final int ABSENT = Integer.MAX_VALUE;

    private static final int BASE = 1900 * 12;

    public static Promise of(YearMonth month) {
        return new Promise(month, month);
    }

    public Promise revisedTo(YearMonth month) {
        return new Promise(first, month);
    }

    /** The promise after a new month was given: the first stays; none given before: this is the first. */
    public static Promise revise(Promise before, YearMonth month) {
        return before == null ? of(month) : before.revisedTo(month);
    }

    public boolean isRevised() {
        return !first.equals(latest);
    }

    /** Whether the promised month has ended. */
    public boolean dueBy(LocalDate asOf) {
        return !latest.atEndOfMonth().isAfter(asOf);
    }

    /** The months counted from January 1900: the first in the high half, the latest in the low. */
    public int pack() {
        return index(first) << 16 | index(latest);
    }

    public static Promise unpack(int packed) {
        return packed == ABSENT ? null : new Promise(month(packed >>> 16), month(packed & 0xFFFF));
    }

    /** Months from January 1900 to this one; the unit of packed promises and of monthly columns. */
    public static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1 - BASE;
    }

    public static YearMonth month(int index) {
        return YearMonth.of((index + BASE) / 12, (index + BASE) % 12 + 1);
    }

    @Override
    public int compareTo(Promise other) {
        return latest.compareTo(other.latest);
    }

    @Override
    public String toString() {
        return latest.toString();
    }
}
