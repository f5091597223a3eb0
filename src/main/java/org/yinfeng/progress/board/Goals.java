package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.board.Ladder.Entrant;
import org.yinfeng.progress.board.Standing.Gap;
import org.yinfeng.project.Money;

/**
 * Scores of the two goals. A joint unit with a target is measured by what its members did together, and a member without a
 * target of its own stands for nothing beside it.
 */
final class Goals {
    private final Map<String, Figures> units;
    private final Map<String, List<String>> joint;
    private final Figures city;

    Goals(Ledger ledger, Figures city) {
        this.city = city;
        units = city.regions().stream().collect(Collectors.toMap(Figures::region, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        joint = Joint.members(ledger);
    }

    Entrants board(Merit merit, Function<Figures, Goal> goal) {
        Map<String, Entrant> entrants = new LinkedHashMap<>();
        units.forEach((region, unit) -> entrants.put(region, entrant(goal.apply(unit))));
        joint.forEach((name, members) -> {
            Goal own = units.containsKey(name) ? goal.apply(units.get(name)) : null;
            entrants.remove(name);
            if (own != null && own.target() != null) {
                entrants.keySet().removeIf(region -> members.contains(region) && target(goal, region) == null);
                entrants.put(name, together(goal, own, members));
            }
        });
        Entrant whole = entrant(goal.apply(city));
        return new Entrants(entrants, joint, whole.score(), merit.kind().measure(), false);
    }

    private Money target(Function<Figures, Goal> goal, String region) {
        Goal of = units.containsKey(region) ? goal.apply(units.get(region)) : null;
        return of == null ? null : of.target();
    }

    /** The sum of the members' values against the joint target; what was published for them together comes first. */
    private Entrant together(Function<Figures, Goal> goal, Goal own, List<String> members) {
        if (own.value() != null && own.value().yuan() != 0) {
            return entrant(own);
        }
        Money sum = Money.ZERO;
        int months = -1;
        for (String member : members) {
            Goal part = units.containsKey(member) ? goal.apply(units.get(member)) : null;
            if (part == null || part.value() == null || months >= 0 && months != part.months()) {
                return new Entrant(null, Gap.NO_REPORT);
            }
            sum = sum.plus(part.value());
            months = part.months();
        }
        return entrant(new Goal(sum, own.target(), months));
    }

    private static Entrant entrant(Goal goal) {
        if (goal == null) {
            return Entrant.without(Gap.NO_TARGET);
        }
        if (goal.value() == null) {
            return Entrant.without(Gap.NO_REPORT);
        }
        BigDecimal value = BigDecimal.valueOf(goal.value().yuan());
        if (goal.target() == null || goal.target().yuan() <= 0) {
            return new Entrant(new Score(value, null, null), Gap.NO_TARGET);
        }
        return Entrant.of(new Score(value, BigDecimal.valueOf(goal.target().yuan()), goal.schedulePercent()));
    }
}
