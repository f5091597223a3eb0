package org.yinfeng.progress.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.board.Ladder.Entrant;
import org.yinfeng.project.Region;

/** Makes the boards of a ledger under counting rules. Each board scans the ledger twice: at its date and at the last period's end. */
public final class Boards {
    /** Which units a board is about: all together, or one kind apart. */
    public enum Circle {
        ALL, COUNTIES, AREAS, OFFICES;

        boolean holds(String region, List<String> members) {
            String of = members.isEmpty() ? region : members.get(0);
            return this == ALL || Region.kind(of).ordinal() == ordinal() - 1;
        }
    }

    private final Ledger ledger;
    private final CountingRules rules;

    public Boards(Ledger ledger, CountingRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    /** What this ledger's units can be ranked by: every figure, and the public indicators it has. */
    public static List<Merit> merits(Ledger ledger) {
        return Merit.all(Indicators.names(ledger));
    }

    public Board board(Merit merit, LocalDate asOf, Board.Period period, Circle circle) {
        LocalDate end = period.endBefore(asOf);
        Entrants now = Entrants.of(ledger, rules, merit, asOf);
        Ladder ladder = new Ladder(now.measure(), now.falling(), merit.kind() == Merit.Kind.PROMISES);
        Map<String, Integer> placesBefore = new LinkedHashMap<>();
        ladder.placed(chosen(Entrants.of(ledger, rules, merit, end), circle)).forEach(row -> placesBefore.put(row.region(), row.place()));
        List<Standing> rows = new ArrayList<>();
        ladder.placed(chosen(now, circle)).forEach(row -> rows.add(row.since(placesBefore.get(row.region()))));
        return new Board(merit, now.measure(), asOf, end, now.city(), rows);
    }

    private static Map<String, Entrant> chosen(Entrants entrants, Circle circle) {
        return entrants.units().entrySet().stream()
                .filter(unit -> circle.holds(unit.getKey(), entrants.members().getOrDefault(unit.getKey(), List.of())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
