package org.yinfeng.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/**
 * The league table (晒榜): by rate, then by amount; equal in both share a place and the next is skipped, listed in official
 * order. Without a rate (no target set, or nothing reported) there is no place, and they stand last.
 */
final class League {
    private static final Comparator<BoardRow> BY_MERIT = Comparator
            .comparing((BoardRow row) -> row.goal().ratePercent(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(row -> row.goal().value(), Comparator.nullsLast(Comparator.reverseOrder()));
    private static final Goal UNKNOWN = new Goal(null, null, 0);

    private League() {}

    /** By half 1; growth is computed on last year's same period. */
    static List<BoardRow> introduced(List<Figures> now, List<Figures> before, Collection<JointUnit> joint, Function<String, Goal> goals) {
        Map<String, Money> thisYear = new HashMap<>();
        now.forEach(unit -> thisYear.put(unit.region(), unit.introduced().planned()));
        Map<String, Money> lastYear = new HashMap<>();
        before.forEach(unit -> lastYear.put(unit.region(), unit.introduced().planned()));
        joint.forEach(unit -> lastYear.put(unit.name(), sum(unit, lastYear)));
        Map<String, JointUnit> units = joint.stream().collect(Collectors.toMap(JointUnit::name, Function.identity(), (one, other) -> one));
        Function<String, Goal> done = name -> {
            Goal goal = goals.apply(name);
            return new Goal(sum(units.get(name), thisYear), goal.target(), goal.months(), goal.schedule());
        };
        List<BoardRow> rows = together(now.stream().map(unit -> unplaced(unit, unit.introduced().goal(), null)).toList(), joint, done);
        return placed(rows.stream().map(row -> new BoardRow(null, row.region(), row.count(), row.large(), row.goal(),
                Growth.percent(row.goal().value(), lastYear.get(row.region())))).toList());
    }

    /** By half 2; growth is as published. */
    static List<BoardRow> industrial(List<Figures> now, Collection<JointUnit> joint, Function<String, Goal> goals) {
        return placed(together(now.stream().map(unit -> unit.industrial() == null ? unplaced(unit, UNKNOWN, null)
                : unplaced(unit, unit.industrial().goal(), unit.industrial().growthPercent())).toList(), joint, goals));
    }

    /** Units that hold a target together stand as one, by what they did together; a member without a target of its own leaves. */
    private static List<BoardRow> together(List<BoardRow> rows, Collection<JointUnit> joint, Function<String, Goal> goals) {
        Map<String, BoardRow> units = new LinkedHashMap<>();
        rows.forEach(row -> units.put(row.region(), row));
        for (JointUnit unit : joint) {
            Goal own = goals.apply(unit.name());
            if (own.target() != null) {
                List<BoardRow> members = unit.members().stream().map(units::get).filter(Objects::nonNull).toList();
                units.keySet().removeIf(region -> unit.members().contains(region) && units.get(region).goal().target() == null);
                units.put(unit.name(), new BoardRow(null, unit.name(), members.stream().mapToInt(BoardRow::count).sum(),
                        members.stream().mapToInt(BoardRow::large).sum(), own, null));
            }
        }
        return List.copyOf(units.values());
    }

    private static Money sum(JointUnit unit, Map<String, Money> amounts) {
        return unit.members().stream().map(member -> amounts.getOrDefault(member, Money.ZERO)).reduce(Money.ZERO, Money::plus);
    }

    private static BoardRow unplaced(Figures unit, Goal goal, BigDecimal growth) {
        return new BoardRow(null, unit.region(), unit.introduced().count(), unit.introduced().large(), goal, growth);
    }

    static List<BoardRow> placed(List<BoardRow> rows) {
        List<BoardRow> sorted = rows.stream().sorted(BY_MERIT.thenComparing(BoardRow::region, Region.ORDER)).toList();
        List<BoardRow> placed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            BoardRow row = sorted.get(i);
            boolean tied = i > 0 && BY_MERIT.compare(sorted.get(i - 1), row) == 0;
            Integer place = row.goal().ratePercent() == null ? null : tied ? placed.get(i - 1).place() : Integer.valueOf(i + 1);
            placed.add(new BoardRow(place, row.region(), row.count(), row.large(), row.goal(), row.growthPercent()));
        }
        return placed;
    }
}
