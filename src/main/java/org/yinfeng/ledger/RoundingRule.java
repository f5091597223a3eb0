package org.yinfeng.ledger;

import java.math.RoundingMode;
import java.util.Objects;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/**
 * How a rate or a gap is rounded when it is shown; amounts and counts have decimals of their own.
 *
 * @param rateDecimals 0 to {@link #MOST_DECIMALS}
 * @param mode {@link RoundingMode#HALF_UP} (四舍五入) or {@link RoundingMode#DOWN} (截位)
 */
public record RoundingRule(int rateDecimals, RoundingMode mode) {
    public static final int MOST_DECIMALS = 6;
    public static final RoundingRule DEFAULT = new RoundingRule(1, RoundingMode.HALF_UP);

    public RoundingRule {
        Objects.requireNonNull(mode);
        if (rateDecimals < 0 || rateDecimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals " + rateDecimals);
        }
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.DOWN) {
            throw new IllegalArgumentException("rounding " + mode);
        }
    }

    /** What writes rates by this rule. */
    public Wording words(Texts texts) {
        return new Wording(texts, rateDecimals, mode);
    }
}
