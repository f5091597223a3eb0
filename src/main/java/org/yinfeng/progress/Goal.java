package org.yinfeng.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.yinfeng.project.Money;

/**
 * One half of the double 100 billion at a date: what is done, the target, and how much of the year has passed. Any of the
 * amounts may be unknown (null), and then so is what follows from it. Rates and gaps are exact quotients: round them once,
 * where they are shown.
 *
 * @param months the months of the year that count as passed, 0 to 12
 * @param schedule what should be done by then
 */
public record Goal(Money value, Money target, int months, Schedule schedule) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

    private static final MathContext NEARLY = new MathContext(30, RoundingMode.HALF_UP);

    /** On schedule by months: 序时进度 = months / 12. */
    public Goal(Money value, Money target, int months) {
        this(value, target, months, Schedule.MONTHS);
    }

    /** The same goal at another month's end, with what was done by then. */
    public Goal at(int month, Money valueThen) {
        return new Goal(valueThen, target, month, schedule);
    }

    /** Where the goal stands against the schedule, by the gap as it is shown to one decimal. */
    public enum Verdict {
        AHEAD, EVEN, BEHIND
    }

    /** Value / target in percent, unrounded to 34 digits; null without value or a target above zero. */
    public BigDecimal ratePercent() {
        if (value == null || target == null || target.yuan() <= 0) {
            return null;
        }
        return BigDecimal.valueOf(value.yuan()).multiply(HUNDRED).divide(BigDecimal.valueOf(target.yuan()), EXACT_ENOUGH);
    }

    /** What should be done, in percent of the target. */
    public BigDecimal schedulePercent() {
        return schedule.percent(months);
    }

    /** (Rate - schedule) in 个百分点, from unrounded values; null without a rate. */
    public BigDecimal gapPoints() {
        BigDecimal rate = ratePercent();
        return rate == null ? null : rate.subtract(schedulePercent());
    }

    /** Ahead or behind; a gap that rounds to 0.0 is even. Null without a rate. */
    public Verdict verdict() {
        BigDecimal gap = gapPoints();
        if (gap == null) {
            return null;
        }
        int sign = gap.setScale(1, RoundingMode.HALF_UP).signum();
        return sign > 0 ? Verdict.AHEAD : sign < 0 ? Verdict.BEHIND : Verdict.EVEN;
    }

    /** Target x schedule, rounded half up to the yuan: where the schedule mark stands. */
    public Money scheduled() {
        return target == null ? null : Money.ofYuan(BigDecimal.valueOf(target.yuan()).multiply(schedulePercent())
                .divide(HUNDRED, NEARLY).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Target - value, negative when passed. */
    public Money remaining() {
        return value == null || target == null ? null : target.minus(value);
    }

    /** What each of the year's remaining months must bring, rounded half up to the yuan; null when none remains or none is needed. */
    public Money neededPerMonth() {
        Money remaining = remaining();
        return remaining == null || remaining.yuan() <= 0 || months >= 12 ? null : Money.ofYuan(
                BigDecimal.valueOf(remaining.yuan()).divide(BigDecimal.valueOf(12 - months), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
