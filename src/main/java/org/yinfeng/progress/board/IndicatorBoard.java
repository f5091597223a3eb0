package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.board.Ladder.Entrant;
import org.yinfeng.progress.board.Standing.Gap;
import org.yinfeng.project.Region;

/**
 * Scores of a public indicator: of money against its targets, where any unit has one in force; else the published value
 * itself, in the indicator's direction. A unit without a figure of the year has not reported.
 */
final class IndicatorBoard {
    private final Ledger ledger;
    private final PublicIndicator indicator;
    private final Figures city;
    private final Span span;

    IndicatorBoard(Ledger ledger, PublicIndicator indicator, Figures city) {
        this.ledger = ledger;
        this.indicator = indicator;
        this.city = city;
        span = Span.to(city.asOf());
    }

    Entrants entrants(boolean falling) {
        boolean rate = indicator.money() && ledger.targets().stream().anyMatch(this::inForce);
        Map<String, List<String>> joint = Joint.members(ledger);
        Map<String, Entrant> units = new LinkedHashMap<>();
        city.regions().forEach(unit -> units.put(unit.region(), entrant(unit.region(), rate)));
        joint.forEach((name, members) -> {
            if (latest(name).isEmpty() && target(name).isEmpty()) {
                units.remove(name);
            } else {
                units.keySet().removeIf(region -> members.contains(region) && latest(region).isEmpty() && target(region).isEmpty());
            }
        });
        return new Entrants(units, joint, entrant(Region.CITY, rate).score(), rate ? Merit.Measure.MONEY_RATE
                : indicator.money() ? Merit.Measure.MONEY : Merit.Measure.NUMBER, falling);
    }

    private boolean inForce(Target target) {
        return target.indicator().equals(indicator.name()) && !target.region().equals(Region.CITY) && target.year() == span.year()
                && target.quarter() == 0 && target.issuedBy(span.asOf()) && target.value().signum() > 0;
    }

    private Optional<Observation> latest(String region) {
        return Indicators.latest(ledger, indicator.name(), region, span.asOf(), span.monthsEnded());
    }

    private Optional<BigDecimal> target(String region) {
        return Indicators.target(ledger, indicator.name(), region, span.asOf());
    }

    private Entrant entrant(String region, boolean rate) {
        Optional<Observation> figure = latest(region);
        if (figure.isEmpty()) {
            return Entrant.without(Gap.NO_REPORT);
        }
        BigDecimal value = figure.get().value();
        if (!rate) {
            return Entrant.of(new Score(value, null, null));
        }
        BigDecimal schedule = new org.yinfeng.progress.Goal(null, null, figure.get().month()).schedulePercent();
        return target(region).map(target -> Entrant.of(new Score(value, target, schedule)))
                .orElseGet(() -> new Entrant(new Score(value, null, null), Gap.NO_TARGET));
    }
}
