package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Region;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * The yearly targets of one issue (下达日期): a row for each unit, a column for each half of the goal, in the window's unit.
 * A later issue is another grid; the earlier stays as it was.
 */
public final class TargetGrid implements EntryGrid {
    private final int year;
    private final LocalDate issued;
    private final Unit unit;
    private final Wording wording;

    public TargetGrid(int year, LocalDate issued, Unit unit, Wording wording) {
        this.year = year;
        this.issued = issued;
        this.unit = unit;
        this.wording = wording;
    }

    /** The dates at which targets of a year were issued, latest first; null stands for an unknown date. */
    public static List<LocalDate> issues(Ledger ledger, int year) {
        return ledger.targets().stream().filter(target -> target.year() == year && target.quarter() == 0).map(Target::issued)
                .distinct().sorted(Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()).toList();
    }

    /** The years that have targets, and those given besides, latest first. */
    public static List<Integer> years(Ledger ledger, Collection<Integer> besides) {
        return java.util.stream.Stream.concat(ledger.targets().stream().map(Target::year), besides.stream()).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public List<String> rows(Ledger ledger) {
        return Units.of(ledger);
    }

    @Override
    public List<String> columns() {
        return Indicator.GOALS;
    }

    @Override
    public String text(Ledger ledger, At cell) {
        return find(ledger, cell).map(target -> wording.exact(wording.amount(target.money(), unit))).orElse("");
    }

    private Optional<Target> find(Ledger ledger, At cell) {
        return find(ledger, columns().get(cell.column()), rows(ledger).get(cell.row()));
    }

    private Optional<Target> find(Ledger ledger, String indicator, String region) {
        return ledger.targets().stream().filter(target -> target.year() == year && target.quarter() == 0
                && target.indicator().equals(indicator) && target.region().equals(region)
                && java.util.Objects.equals(target.issued(), issued)).findFirst();
    }

    @Override
    public Proposal propose(Ledger ledger, Map<At, String> typed) {
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        typed.forEach((cell, text) -> {
            String unitName = rows(ledger).get(cell.row());
            Target before = find(ledger, cell).orElse(null);
            if (text.isBlank()) {
                if (before != null) {
                    changes.add(Change.removed(before));
                }
                return;
            }
            BigDecimal value = yuan(text);
            if (value == null) {
                problems.add(Problem.error(Problem.Place.field(unitName, text), Message.of("targets.bad.amount", text)));
            } else if (before == null) {
                changes.add(Change.added(new Target(0, 0, columns().get(cell.column()), unitName, year, 0, value, issued)));
            } else if (before.value().compareTo(value) != 0) {
                changes.add(new Change(before, before.withValue(value)));
            }
        });
        Edit edit = changes.isEmpty() ? null : Edit.of(Message.of("edit.targets", year), changes);
        return new Proposal(problems.isEmpty() ? edit : null, problems);
    }

    /** A target as typed, in yuan; null where it is no amount, negative, or finer than a yuan. */
    private BigDecimal yuan(String text) {
        BigDecimal number = Typed.number(text).orElse(null);
        if (number == null || number.signum() < 0) {
            return null;
        }
        BigDecimal inUnit = wording.inUnit(number, unit);
        return Money.isExact(inUnit, unit) && inUnit.precision() - inUnit.scale() < 12
                ? BigDecimal.valueOf(Money.of(inUnit, unit).yuan()) : null;
    }

    /** The sum of the units' targets less the city's own, which need not be zero; empty where the city has none. */
    public Optional<Money> breakdownGap(Ledger ledger, String indicator) {
        return find(ledger, indicator, Region.CITY).map(city -> rows(ledger).stream().filter(region -> !region.equals(Region.CITY))
                .flatMap(region -> find(ledger, indicator, region).stream()).map(Target::money).reduce(Money.ZERO, Money::plus)
                .minus(city.money()));
    }

    /** A new issue of the year's targets with the amounts of the one in force, to be corrected; all or nothing. */
    public static Edit reissue(Ledger ledger, int year, LocalDate newIssue) {
        List<Change> changes = new ArrayList<>();
        for (String region : Units.of(ledger)) {
            for (String indicator : Indicator.GOALS) {
                ledger.target(indicator, region, year, newIssue).filter(target -> !newIssue.equals(target.issued()))
                        .ifPresent(target -> changes.add(Change.added(
                                new Target(0, 0, indicator, region, year, 0, target.value(), newIssue))));
            }
        }
        return changes.isEmpty() ? null : Edit.of(Message.of("edit.targets.issue", year, newIssue), changes);
    }
}
