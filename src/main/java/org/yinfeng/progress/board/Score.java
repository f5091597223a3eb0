package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a unit has reached.
 *
 * @param value yuan, a count, percent or an indicator's unit; exact
 * @param base what a rate is taken of (a target, a number of projects), above zero; null where units are ranked by the value itself
 * @param schedulePercent how much of the year's schedule has passed; null where no schedule applies
 */
public record Score(BigDecimal value, BigDecimal base, BigDecimal schedulePercent) {
    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Score of(long value) {
        return new Score(BigDecimal.valueOf(value), null, null);
    }

    /** Value / base in percent, unrounded to 34 digits; null without a base. */
    public BigDecimal ratePercent() {
        return base == null ? null : value.multiply(HUNDRED).divide(base, EXACT_ENOUGH);
    }

    /** (Rate - schedule) in 个百分点, unrounded; null without either. */
    public BigDecimal gapPoints() {
        return base == null || schedulePercent == null ? null : ratePercent().subtract(schedulePercent);
    }

    /** Whether the unit has reached its schedule, or lags behind it, as the gap shows with one decimal; 0 for even or none. */
    public int standing() {
        BigDecimal gap = gapPoints();
        return gap == null ? 0 : gap.setScale(1, RoundingMode.HALF_UP).signum();
    }
}
