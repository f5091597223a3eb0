package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yinfeng.progress.board.Standing.Lift;
import org.yinfeng.project.Region;

/**
 * Puts units in order: by rate (compared as fractions, not as rounded numbers) or by value; rates of money that are equal by
 * amount. Equals share a place and the next is skipped, in official order; who has no score stands last, unreported after all.
 */
final class Ladder {
    /** A unit before it has its place; either part may be null, not both. */
    record Entrant(Score score, Standing.Gap gap) {
        static Entrant of(Score score) {
            return new Entrant(score, null);
        }

        static Entrant without(Standing.Gap gap) {
            return new Entrant(null, gap);
        }

        boolean ranked() {
            return score != null && gap == null;
        }
    }

    private final Merit.Measure measure;
    private final boolean falling;
    private final boolean growing;

    /**
     * @param falling whether less is better
     * @param growing whether what is added to the value is added to the base too: a promise kept is one more that was due
     */
    Ladder(Merit.Measure measure, boolean falling, boolean growing) {
        this.measure = measure;
        this.falling = falling;
        this.growing = growing;
    }

    List<Standing> placed(Map<String, Entrant> units) {
        List<Map.Entry<String, Entrant>> ranked = new ArrayList<>(units.entrySet().stream().filter(unit -> unit.getValue().ranked()).toList());
        ranked.sort(Comparator.comparing((Map.Entry<String, Entrant> unit) -> unit.getValue().score(), this::compare).reversed()
                .thenComparing(Map.Entry::getKey, Region.ORDER));
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Score score = ranked.get(i).getValue().score();
            boolean tied = i > 0 && compare(standings.get(i - 1).score(), score) == 0;
            int place = tied ? standings.get(i - 1).place() : i + 1;
            standings.add(new Standing(place, ranked.get(i).getKey(), score, null, null, lift(score, place, standings), null));
        }
        units.entrySet().stream().filter(unit -> !unit.getValue().ranked())
                .sorted(Comparator.comparing((Map.Entry<String, Entrant> unit) -> unit.getValue().gap() == Standing.Gap.NO_REPORT)
                        .thenComparing(Map.Entry::getKey, Region.ORDER))
                .forEach(unit -> standings.add(new Standing(null, unit.getKey(), unit.getValue().score(), unit.getValue().gap(), null,
                        null, null)));
        return List.copyOf(standings);
    }

    /** Positive where the first is the better. */
    int compare(Score one, Score other) {
        int order = one.base() == null ? one.value().compareTo(other.value())
                : one.value().multiply(other.base()).compareTo(other.value().multiply(one.base()));
        if (order == 0 && measure == Merit.Measure.MONEY_RATE) {
            return one.value().compareTo(other.value());
        }
        return falling ? -order : order;
    }

    private Lift lift(Score own, int place, List<Standing> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            Standing better = above.get(i);
            if (better.place() < place) {
                BigDecimal amount = amount(own, better.score());
                return amount == null ? null : new Lift(better.place(), better.region(), amount);
            }
        }
        return null;
    }

    /** The least in whole steps that brings the one's score to the other's or past it; null where nothing does. */
    private BigDecimal amount(Score own, Score better) {
        if (own.base() == null) {
            return better.value().subtract(own.value());
        }
        BigDecimal step = falling ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        BigDecimal amount = growing ? grown(own, better) : better.value().multiply(own.base())
                .divide(better.base(), 0, falling ? RoundingMode.FLOOR : RoundingMode.CEILING).subtract(own.value());
        return amount == null || compare(added(own, amount), better) >= 0 ? amount : amount.add(step);
    }

    /** (v + x) / (b + x) = better: x = (V b - v B) / (B - V). */
    private static BigDecimal grown(Score own, Score better) {
        BigDecimal room = better.base().subtract(better.value());
        return room.signum() <= 0 ? null : better.value().multiply(own.base()).subtract(own.value().multiply(better.base()))
                .divide(room, 0, RoundingMode.CEILING);
    }

    /** The score after so much was added. */
    Score added(Score own, BigDecimal amount) {
        return new Score(own.value().add(amount), own.base() == null || !growing ? own.base() : own.base().add(amount),
                own.schedulePercent());
    }
}
