package org.yinfeng.project;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** The planned investment of each year (年度计划投资), as last issued; the history keeps what was issued before. */
public final class AnnualPlans {
    public static final AnnualPlans NONE = new AnnualPlans(new int[0], new long[0]);

    private final int[] years;
    private final long[] yuan;

    private AnnualPlans(int[] years, long[] yuan) {
        this.years = years;
        this.yuan = yuan;
    }

    public static AnnualPlans of(SortedMap<Integer, Money> plans) {
        return plans.isEmpty() ? NONE : new AnnualPlans(plans.keySet().stream().mapToInt(Integer::intValue).toArray(),
                plans.values().stream().mapToLong(Money::yuan).toArray());
    }

    public int size() {
        return years.length;
    }

    public int yearAt(int position) {
        return years[position];
    }

    public long yuanAt(int position) {
        return yuan[position];
    }

    /** The plan of a year, null where none was issued. */
    public Money get(int year) {
        int at = Arrays.binarySearch(years, year);
        return at < 0 ? null : Money.ofYuan(yuan[at]);
    }

    public AnnualPlans with(int year, Money plan) {
        SortedMap<Integer, Money> plans = toMap();
        if (plan == null) {
            plans.remove(year);
        } else {
            plans.put(year, plan);
        }
        return of(plans);
    }

    public SortedMap<Integer, Money> toMap() {
        SortedMap<Integer, Money> plans = new TreeMap<>();
        for (int i = 0; i < years.length; i++) {
            plans.put(years[i], Money.ofYuan(yuan[i]));
        }
        return plans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnualPlans that && Arrays.equals(years, that.years) && Arrays.equals(yuan, that.yuan);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(years) + Arrays.hashCode(yuan);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
