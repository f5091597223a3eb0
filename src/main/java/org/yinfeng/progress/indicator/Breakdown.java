package org.yinfeng.progress.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/**
 * How a year's target is broken down to units (目标分解): the parts need not add up to the city's, and this says by how much
 * they do not.
 *
 * @param city the city's target in force at the date, null where none is set
 * @param units the units that have a target of their own in force
 * @param sum of theirs, null where none has one
 */
public record Breakdown(String indicator, Money city, List<String> units, Money sum) {
    public Breakdown {
        units = List.copyOf(units);
    }

    /** The targets of an indicator of money that are in force at the date. */
    static Breakdown of(Ledger ledger, String indicator, LocalDate asOf) {
        Set<String> named = ledger.targets().stream().filter(target -> target.indicator().equals(indicator)
                && target.year() == asOf.getYear()).map(Target::region).collect(Collectors.toCollection(() -> new TreeSet<>(Region.ORDER)));
        named.remove(Region.CITY);
        List<String> units = named.stream().filter(unit -> target(ledger, indicator, unit, asOf) != null).toList();
        return new Breakdown(indicator, target(ledger, indicator, Region.CITY, asOf), units,
                units.stream().map(unit -> target(ledger, indicator, unit, asOf)).reduce(Money::plus).orElse(null));
    }

    private static Money target(Ledger ledger, String indicator, String region, LocalDate asOf) {
        return ledger.target(indicator, region, asOf.getYear(), asOf).map(Target::money).orElse(null);
    }

    /** Sum of the units − the city's: above zero where more is asked of the units than of the city; null where either is unset. */
    public Money difference() {
        return city == null || sum == null ? null : sum.minus(city);
    }
}
