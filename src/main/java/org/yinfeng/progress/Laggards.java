package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/**
 * The projects that have let a promised month pass, each once, by unit: what a meeting goes through. The unit with the most of
 * them is first, within it the one that is late longest, then the largest.
 */
public record Laggards(List<Unit> units) {
    public Laggards {
        units = List.copyOf(units);
    }

    /**
     * A project behind its promise.
     *
     * @param worst the promise that is late longest
     * @param promises how many of its promises are late
     */
    public record Laggard(Overview.Overdue worst, int promises) {
        public long projectId() {
            return worst.projectId();
        }

        /** The row in the ledger that the figures were made of. */
        public int row() {
            return worst.row();
        }
    }

    /**
     * A unit's late projects.
     *
     * @param name the region as the ledger writes it; empty where it is not known
     * @param red how many are late by more than a month
     * @param planned the sum of their planned totals, as far as they are known
     */
    public record Unit(String name, List<Laggard> laggards, int red, Money planned) {
        public Unit {
            laggards = List.copyOf(laggards);
        }
    }

    private static final Comparator<Laggard> WORST = Comparator
            .comparingInt((Laggard laggard) -> laggard.worst().monthsLate()).reversed()
            .thenComparing(laggard -> laggard.worst().planned(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingLong(Laggard::projectId);

    /** Those of the figures' overdue promises; promises that are only due soon are left out. */
    public static Laggards of(Overview overview, Projects projects) {
        Map<Long, Laggard> byProject = new LinkedHashMap<>();
        for (Overview.Overdue overdue : overview.overdue()) {
            if (overdue.level() != Overview.Level.DUE) {
                byProject.merge(overdue.projectId(), new Laggard(overdue, 1), Laggards::worse);
            }
        }
        Map<String, List<Laggard>> byUnit = new HashMap<>();
        for (Laggard laggard : byProject.values()) {
            Object region = projects.value(Field.REGION, laggard.row());
            byUnit.computeIfAbsent(region == null ? "" : region.toString(), unit -> new ArrayList<>()).add(laggard);
        }
        return new Laggards(byUnit.entrySet().stream().map(unit -> unit(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparingInt((Unit unit) -> unit.laggards().size()).reversed()
                        .thenComparing(Unit::planned, Comparator.reverseOrder()).thenComparing(Unit::name)).toList());
    }

    private static Laggard worse(Laggard one, Laggard other) {
        Overview.Overdue worst = one.worst().monthsLate() >= other.worst().monthsLate() ? one.worst() : other.worst();
        return new Laggard(worst, one.promises() + other.promises());
    }

    private static Unit unit(String name, List<Laggard> laggards) {
        laggards.sort(WORST);
        Money planned = Money.ZERO;
        int red = 0;
        for (Laggard laggard : laggards) {
            planned = laggard.worst().planned() == null ? planned : planned.plus(laggard.worst().planned());
            red += laggard.worst().level() == Overview.Level.RED ? 1 : 0;
        }
        return new Unit(name, laggards, red, planned);
    }

    /** How many projects in all. */
    public int size() {
        return units.stream().map(Unit::laggards).mapToInt(Collection::size).sum();
    }

    public Money planned() {
        return units.stream().map(Unit::planned).reduce(Money.ZERO, Money::plus);
    }
}
