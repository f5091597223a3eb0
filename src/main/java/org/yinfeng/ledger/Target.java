package org.yinfeng.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Money;

/**
 * A yearly target of one indicator for the city or a unit, as issued on a date (下达日期). A later issue for the same subject
 * is another target: the one in force at a date is the latest issued by then.
 *
 * @param indicator the indicator's name, see {@link Indicator}
 * @param region the unit, or {@link org.yinfeng.project.Region#CITY}
 * @param quarter 1 to 4, or 0 for the whole year
 * @param value in yuan for an indicator of money, else in the indicator's own unit
 * @param issued null where the date of issue is not known: in force from the year's first day
 */
public record Target(long id, int version, String indicator, String region, int year, int quarter, BigDecimal value,
        LocalDate issued) implements Entry {
    public Target {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(region);
        Objects.requireNonNull(value);
    }

    /** A target of money for a whole year, not yet in a ledger. */
    public static Target ofMoney(String indicator, String region, int year, Money value, LocalDate issued) {
        return new Target(0, 0, indicator, region, year, 0, BigDecimal.valueOf(value.yuan()), issued);
    }

    public Money money() {
        return Money.ofYuan(value.longValueExact());
    }

    public boolean issuedBy(LocalDate asOf) {
        return issued == null ? !asOf.isBefore(LocalDate.of(year, 1, 1)) : !issued.isAfter(asOf);
    }

    @Override
    public String key() {
        return "target|" + indicator + "|" + region + "|" + year + "|" + quarter + "|" + (issued == null ? "" : issued);
    }

    @Override
    public Target withIdentity(long newId, int newVersion) {
        return new Target(newId, newVersion, indicator, region, year, quarter, value, issued);
    }

    public Target withValue(BigDecimal newValue) {
        return new Target(id, version, indicator, region, year, quarter, newValue, issued);
    }
}
