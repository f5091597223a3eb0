package org.yinfeng.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;
import org.yinfeng.progress.Overview.BoardRow;

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
    static List<BoardRow> introduced(List<Figures> now, List<Figures> before) {
        Map<String, Figures> lastYear = before.stream().collect(Collectors.toMap(Figures::region, Function.identity()));
        return placed(now.stream().map(unit -> {
            Money value = unit.introduced().planned();
            Figures then = lastYear.get(unit.region());
            BigDecimal growth = then == null ? null : Growth.percent(value, then.introduced().planned());
            return unplaced(unit, unit.introduced().goal(), growth);
        }).toList());
    }

    /** By half 2; growth is as published. */
    static List<BoardRow> industrial(List<Figures> now) {
        return placed(now.stream().map(unit -> unit.industrial() == null ? unplaced(unit, UNKNOWN, null)
                : unplaced(unit, unit.industrial().goal(), unit.industrial().growthPercent())).toList());
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
