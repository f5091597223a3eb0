package org.yinfeng.project;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of money in whole yuan; may be negative. 1 万元 = 10 000 yuan, 1 亿元 = 100 000 000 yuan.
 * Sums and products that do not fit refuse with {@link ArithmeticException} instead of wrapping.
 */
public record Money(long yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    public static final long YUAN_PER_WAN = 10_000;
    public static final long YUAN_PER_YI = 100_000_000;

    public static Money ofYuan(long yuan) {
        return yuan == 0 ? ZERO : new Money(yuan);
    }

    public static Money ofWan(long wan) {
        return ofYuan(Math.multiplyExact(wan, YUAN_PER_WAN));
    }

    public static Money ofYi(long yi) {
        return ofYuan(Math.multiplyExact(yi, YUAN_PER_YI));
    }

    /** The amount in the given unit, rounded half up to the yuan; {@link #isExact} tells whether rounding was needed. */
    public static Money of(BigDecimal amount, Unit unit) {
        return ofYuan(yuan(amount, unit).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Whether the amount is a whole number of yuan. */
    public static boolean isExact(BigDecimal amount, Unit unit) {
        return yuan(amount, unit).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal yuan(BigDecimal amount, Unit unit) {
        return amount.multiply(BigDecimal.valueOf(unit.yuan()));
    }

    public Money plus(Money other) {
        return ofYuan(Math.addExact(yuan, other.yuan));
    }

    public Money minus(Money other) {
        return ofYuan(Math.subtractExact(yuan, other.yuan));
    }

    public boolean isNegative() {
        return yuan < 0;
    }

    /** The exact value in a unit, without trailing zeros: 15 100 万元, 1.51 亿元. */
    public BigDecimal in(Unit unit) {
        BigDecimal exact = BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(unit.yuan())).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(yuan, other.yuan);
    }
}
