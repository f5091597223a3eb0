package org.yinfeng.project;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The completed investment (完成投资) reported month by month. Immutable; a month that was not reported is absent, which is
 * not the same as zero.
 */
public final class MonthlyInvestment {
    public static final MonthlyInvestment NONE = new MonthlyInvestment(new int[0], new long[0]);

    private final int[] months;
    private final long[] yuan;

    private MonthlyInvestment(int[] months, long[] yuan) {
        this.months = months;
        this.yuan = yuan;
    }

    public static MonthlyInvestment of(SortedMap<YearMonth, Money> amounts) {
        int[] months = amounts.keySet().stream().mapToInt(Promise::index).toArray();
        return packed(months, amounts.values().stream().mapToLong(Money::yuan).toArray());
    }

    /** From month indices ({@link Promise#index}) in rising order and amounts in yuan; the arrays are not copied. */
    public static MonthlyInvestment packed(int[] months, long[] yuan) {
        for (int i = 1; i < months.length; i++) {
            if (months[i] <= months[i - 1]) {
                throw new IllegalArgumentException("months must rise: " + Promise.month(months[i]));
            }
        }
        return months.length == 0 ? NONE : new MonthlyInvestment(months, yuan);
    }

    public int size() {
        return months.length;
    }

    /** Month index at a position, rising. */
    public int monthAt(int position) {
        return months[position];
    }

    public long yuanAt(int position) {
        return yuan[position];
    }

    /** The amount of a month, null where it was not reported. */
    public Money get(YearMonth month) {
        int at = Arrays.binarySearch(months, Promise.index(month));
        return at < 0 ? null : Money.ofYuan(yuan[at]);
    }

    /** With the month's amount set, or removed when null. */
    public MonthlyInvestment with(YearMonth month, Money amount) {
        SortedMap<YearMonth, Money> amounts = toMap();
        if (amount == null) {
            amounts.remove(month);
        } else {
            amounts.put(month, amount);
        }
        return of(amounts);
    }

    /** The sum of the months from the first to the last, both included; zero where none was reported. */
    public Money sum(YearMonth first, YearMonth last) {
        int from = Promise.index(first);
        int to = Promise.index(last);
        long sum = 0;
        for (int i = 0; i < months.length; i++) {
            if (months[i] >= from && months[i] <= to) {
                sum = Math.addExact(sum, yuan[i]);
            }
        }
        return Money.ofYuan(sum);
    }

    public SortedMap<YearMonth, Money> toMap() {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (int i = 0; i < months.length; i++) {
            amounts.put(Promise.month(months[i]), Money.ofYuan(yuan[i]));
        }
        return amounts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyInvestment that && Arrays.equals(months, that.months) && Arrays.equals(yuan, that.yuan);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(months) + Arrays.hashCode(yuan);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
