package org.yinfeng.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.yinfeng.project.Money;

/** 同比: this year on last year's same period, in percent. */
public final class Growth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

    private Growth() {}

    /** (Now / before - 1) x 100, unrounded; null where before is nothing or less, for then there is no growth to speak of. */
    public static BigDecimal percent(long now, long before) {
        return before <= 0 ? null : BigDecimal.valueOf(now).subtract(BigDecimal.valueOf(before)).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before), EXACT_ENOUGH);
    }

    public static BigDecimal percent(Money now, Money before) {
        return now == null || before == null ? null : percent(now.yuan(), before.yuan());
    }

    /** A part in percent of a whole, unrounded; null without a whole above zero. */
    public static BigDecimal share(long part, long whole) {
        return whole <= 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), EXACT_ENOUGH);
    }

    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : part.multiply(HUNDRED).divide(whole, EXACT_ENOUGH);
    }

    public static BigDecimal share(Money part, Money whole) {
        return part == null || whole == null ? null : share(part.yuan(), whole.yuan());
    }
}
