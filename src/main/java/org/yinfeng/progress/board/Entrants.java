package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Schedule;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.board.Ladder.Entrant;
import org.yinfeng.progress.board.Standing.Gap;
import org.yinfeng.project.Field;

/**
 * Who stands for a board at a date, and with what score.
 *
 * @param units every unit by name
 * @param members of the joint units among them
 * @param city the whole city's own score, or null
 */
record Entrants(Map<String, Entrant> units, Map<String, List<String>> members, Score city, Merit.Measure measure, boolean falling) {
    static Entrants of(Ledger ledger, CountingRules rules, Merit merit, LocalDate asOf) {
        Reckoning reckoning = Reckoning.ofCity(ledger, rules, asOf);
        Figures city = reckoning.figures();
        return switch (merit.kind()) {
            case INTRODUCED -> Goals.board(ledger, merit, reckoning.introducedBoard(), city.introduced().goal());
            case INDUSTRIAL -> Goals.board(ledger, merit, reckoning.industrialBoard(),
                    city.industrial() == null ? null : city.industrial().goal());
            case AMOUNT -> values(ledger, merit, city, unit -> Entrant.of(Score.of(unit.introduced().planned().yuan())));
            case COUNT -> counts(ledger, merit, city, unit -> unit.introduced().count());
            case STARTED -> counts(ledger, merit, city, Figures::started);
            case COMPLETED -> counts(ledger, merit, city, Figures::completed);
            case PRODUCTION -> counts(ledger, merit, city, Figures::inProduction);
            case GROWTH -> values(ledger, merit, city, Entrants::growth);
            case START_RATE, PROMISES, INVESTMENT -> rates(reckoning, merit, city);
            case INDICATOR -> indicator(ledger, merit, city);
        };
    }

    private static Entrant growth(Figures unit) {
        BigDecimal growth = unit.industrial() == null ? null : unit.industrial().growthPercent();
        return growth == null ? Entrant.without(Gap.NO_REPORT) : Entrant.of(new Score(growth, null, null));
    }

    private static Entrants counts(Ledger ledger, Merit merit, Figures city, ToIntFunction<Figures> count) {
        return values(ledger, merit, city, unit -> Entrant.of(Score.of(count.applyAsInt(unit))));
    }

    /** A joint unit has no projects of its own: only its target is joint. */
    private static Entrants values(Ledger ledger, Merit merit, Figures city, Function<Figures, Entrant> one) {
        Map<String, Entrant> units = new LinkedHashMap<>();
        city.regions().forEach(unit -> units.put(unit.region(), one.apply(unit)));
        units.keySet().removeAll(Joint.members(ledger).keySet());
        return new Entrants(units, Map.of(), one.apply(city).score(), merit.kind().measure(), false);
    }

    private static Entrants rates(Reckoning reckoning, Merit merit, Figures city) {
        Ledger ledger = reckoning.ledger();
        UnitTally tally = new UnitTally(reckoning.asOf(), ledger.projects().dictionary(Field.REGION).size());
        reckoning.scan(List.of(tally));
        Map<String, Entrant> units = new LinkedHashMap<>();
        city.regions().forEach(unit -> units.put(unit.region(), Entrant.without(Gap.NO_BASE)));
        units.keySet().removeAll(Joint.members(ledger).keySet());
        long[] all = new long[2];
        for (int number = 1; number < tally.due.length; number++) {
            long[] parts = parts(merit, tally, number);
            String region = ledger.projects().dictionary(Field.REGION).word(number);
            if (units.containsKey(region) && parts[1] > 0) {
                units.put(region, Entrant.of(score(merit, parts, city.asOf())));
            }
            all[0] = Math.addExact(all[0], parts[0]);
            all[1] = Math.addExact(all[1], parts[1]);
        }
        return new Entrants(units, Map.of(), all[1] > 0 ? score(merit, all, city.asOf()) : null, merit.kind().measure(), false);
    }

    private static long[] parts(Merit merit, UnitTally tally, int number) {
        return switch (merit.kind()) {
            case START_RATE -> new long[] {tally.begun[number], tally.introduced[number]};
            case PROMISES -> new long[] {tally.kept[number], tally.due[number]};
            default -> new long[] {tally.done[number], tally.plan[number]};
        };
    }

    /**
     * The investment of a year's plans runs against the months, whatever the rules' schedule, for a project's plan has no
     * quarters; the other rates know no schedule.
     */
    private static Score score(Merit merit, long[] parts, LocalDate asOf) {
        BigDecimal schedule = merit.kind() == Merit.Kind.INVESTMENT ? Schedule.MONTHS.percent(Span.to(asOf).monthsEnded()) : null;
        return new Score(BigDecimal.valueOf(parts[0]), BigDecimal.valueOf(parts[1]), schedule);
    }

    private static Entrants indicator(Ledger ledger, Merit merit, Figures city) {
        PublicIndicator indicator = Indicators.find(ledger, merit.indicator())
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + merit.indicator()));
        return new IndicatorBoard(ledger, indicator, city).entrants(indicator.direction() == Direction.FALLING);
    }
}
