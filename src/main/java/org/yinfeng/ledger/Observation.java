package org.yinfeng.ledger;

import java.math.BigDecimal;
import java.util.Objects;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Money;

/**
 * One figure of a series that another office publishes: the cumulative value from January to a month. The growth is
 * entered as published, on a comparable basis, and never computed from published levels.
 *
 * @param month 2 to 12 for industrial investment, which has no report of January alone
 * @param value in yuan for an indicator of money, else in the indicator's own unit
 * @param growthPercent null where none was published
 * @param source who published it, or null
 */
public record Observation(long id, int version, String indicator, String region, int year, int month, BigDecimal value,
        BigDecimal growthPercent, String source) implements Entry {
    public Observation {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(region);
        Objects.requireNonNull(value);
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month);
        }
    }

    /** A figure of money, not yet in a ledger. */
    public static Observation ofMoney(String indicator, String region, int year, int month, Money value,
            BigDecimal growthPercent, String source) {
        return new Observation(0, 0, indicator, region, year, month, BigDecimal.valueOf(value.yuan()), growthPercent, source);
    }

    public Money money() {
        return Money.ofYuan(value.longValueExact());
    }

    @Override
    public String key() {
        return "observation|" + indicator + "|" + region + "|" + year + "|" + month;
    }

    @Override
    public Observation withIdentity(long newId, int newVersion) {
        return new Observation(newId, newVersion, indicator, region, year, month, value, growthPercent, source);
    }
}
