package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.board.Ladder.Entrant;
import org.yinfeng.progress.board.Standing.Gap;

/**
 * Scores of the two goals, from the league tables of the overview: a joint unit with a target is measured by what its members
 * did together, and a member without a target of its own stands for nothing beside it.
 */
final class Goals {
    private Goals() {}

    static Entrants board(Ledger ledger, Merit merit, List<BoardRow> rows, Goal city) {
        Map<String, Entrant> entrants = new LinkedHashMap<>();
        rows.forEach(row -> entrants.put(row.region(), entrant(row.goal())));
        return new Entrants(entrants, Joint.members(ledger), entrant(city).score(), merit.kind().measure(), false);
    }

    private static Entrant entrant(Goal goal) {
        if (goal == null || goal.value() == null && goal.target() == null) {
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
