package org.yinfeng.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yinfeng.project.Money;

/**
 * How much of a year's target should be done at the ends of its months (序时进度): in equal twelfths, or as the approved plan
 * by quarters says, evenly between the quarters it names.
 *
 * @param percents of the year's target, unrounded, after 0 to 12 months; 13 of them
 */
public record Schedule(List<BigDecimal> percents) {
    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEAR = 12;

    public static final Schedule MONTHS = byMonths();

    public Schedule {
        percents = List.copyOf(percents);
    }

    private static Schedule byMonths() {
        List<BigDecimal> percents = new ArrayList<>();
        for (int month = 0; month <= YEAR; month++) {
            percents.add(BigDecimal.valueOf(month).multiply(HUNDRED).divide(BigDecimal.valueOf(YEAR), EXACT_ENOUGH));
        }
        return new Schedule(percents);
    }

    /**
     * By the plan's cumulative amounts at the ends of quarters 1 to 4, null where none is set; the year's end is the target.
     * Without a quarter, or without a target above zero, by months.
     */
    static Schedule ofPlan(List<Money> quarters, Money target) {
        if (target == null || target.yuan() <= 0 || quarters.stream().allMatch(quarter -> quarter == null)) {
            return MONTHS;
        }
        TreeMap<Integer, BigDecimal> known = new TreeMap<>();
        for (int quarter = 1; quarter <= quarters.size(); quarter++) {
            if (quarters.get(quarter - 1) != null) {
                known.put(quarter * 3, Growth.share(quarters.get(quarter - 1), target));
            }
        }
        known.put(0, BigDecimal.ZERO);
        known.put(YEAR, HUNDRED);
        List<BigDecimal> percents = new ArrayList<>();
        for (int month = 0; month <= YEAR; month++) {
            percents.add(between(known, month));
        }
        return new Schedule(percents);
    }

    private static BigDecimal between(TreeMap<Integer, BigDecimal> known, int month) {
        int from = known.floorKey(month);
        if (from == month) {
            return known.get(month);
        }
        int to = known.higherKey(month);
        BigDecimal step = known.get(to).subtract(known.get(from));
        return known.get(from).add(step.multiply(BigDecimal.valueOf(month - from)).divide(BigDecimal.valueOf(to - from), EXACT_ENOUGH));
    }

    /** After so many months, 0 to 12. */
    public BigDecimal percent(int months) {
        return percents.get(months);
    }
}
