package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yinfeng.desk.targets.TargetGrid.Slot;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Region;

/**
 * A city's target against those of its units together, which need not add up. Units that hold a target jointly count once:
 * their own targets are part of the joint one.
 *
 * @param units the targets that are added up
 */
record Breakdown(Slot slot, Target city, List<Target> units) {
    /** Empty where the city or every unit has no target in force at the issue, and for percentages, which do not add up. */
    static Optional<Breakdown> of(Ledger ledger, Slot slot, int year, LocalDate issued, List<String> regions) {
        if ("%".equals(slot.indicator().unit())) {
            return Optional.empty();
        }
        LocalDate asOf = issued == null ? LocalDate.of(year, 1, 1) : issued;
        String name = slot.indicator().name();
        Optional<Target> city = ledger.target(name, Region.CITY, year, slot.quarter(), asOf);
        Set<String> withinJoint = new HashSet<>();
        for (JointUnit joint : ledger.entries(JointUnit.class)) {
            if (ledger.target(name, joint.name(), year, slot.quarter(), asOf).isPresent()) {
                withinJoint.addAll(joint.members());
            }
        }
        List<Target> units = regions.stream().filter(region -> !region.equals(Region.CITY) && !withinJoint.contains(region))
                .flatMap(region -> ledger.target(name, region, year, slot.quarter(), asOf).stream()).toList();
        return city.filter(whole -> !units.isEmpty()).map(whole -> new Breakdown(slot, whole, units));
    }

    /** The units together; in yuan for money. */
    BigDecimal sum() {
        return units.stream().map(Target::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The units together less the city; in yuan for money. */
    BigDecimal gap() {
        return sum().subtract(city.value());
    }
}
