package org.yinfeng.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/** Puts figures together from what one scan gathered: of the city, of one region, of this year or last. */
final class Assembly {
    private final Ledger ledger;
    private final CountingRules rules;
    private final Areas areas;
    private final Published published;
    private final Span[] spans;
    private final EventTally events;
    private final Periods periods;
    private final InvestedTally invested;

    Assembly(Reckoning reckoning, Span thisYear, Published published) {
        ledger = reckoning.ledger();
        rules = reckoning.rules();
        this.published = published;
        areas = new Areas(ledger, reckoning.region());
        spans = new Span[] {thisYear, thisYear.yearBefore()};
        events = new EventTally(thisYear, rules.large().yuan(), areas);
        periods = new Periods(events);
        invested = new InvestedTally(thisYear, ledger.projects().dictionary(Field.TYPE), areas);
    }

    List<Tally> tallies() {
        return List.of(events, invested);
    }

    /** @param yearsBack 0 or 1 */
    Figures city(int yearsBack) {
        List<Figures> parts = new ArrayList<>();
        units().forEach(region -> parts.add(region(region, yearsBack)));
        return figures(null, areas.city(), yearsBack, parts);
    }

    Figures region(String region, int yearsBack) {
        return figures(region, place(region), yearsBack, List.of());
    }

    /** Where the tallies keep a region's sums; null for the city. */
    int place(String region) {
        return areas.place(region);
    }

    Periods periods() {
        return periods;
    }

    /** Every unit that has a project, a target or a published figure, in official order. */
    private Set<String> units() {
        Set<String> units = new TreeSet<>(Region.ORDER);
        units.addAll(published.regions());
        for (int number = 1; number < areas.regions(); number++) {
            if (events.projects(number) > 0) {
                units.add(areas.word(number));
            }
        }
        return units;
    }

    private Figures figures(String region, int at, int yearsBack, List<Figures> parts) {
        String subject = region == null ? Region.CITY : region;
        LocalDate asOf = spans[yearsBack].asOf();
        Money target = published.target(Indicator.INTRODUCED, subject, asOf);
        return new Figures(asOf, rules, region, periods.projects(at), periods.introduced(at, yearsBack, target,
                published.schedule(Indicator.INTRODUCED, subject, asOf, rules.scheduleBasis())),
                industrial(subject, yearsBack), periods.count(Milestone.STARTED, at, yearsBack),
                periods.count(Milestone.COMPLETED, at, yearsBack), periods.count(Milestone.IN_PRODUCTION, at, yearsBack),
                periods.involved(at, yearsBack), invested.at(yearsBack, at), parts);
    }

    private Figures.Industrial industrial(String subject, int yearsBack) {
        Span span = spans[yearsBack];
        Money target = published.target(Indicator.INDUSTRIAL, subject, span.asOf());
        Schedule schedule = published.schedule(Indicator.INDUSTRIAL, subject, span.asOf(), rules.scheduleBasis());
        Observation latest = published.latest(Indicator.INDUSTRIAL, subject, span.year(), span.monthsEnded());
        if (latest == null) {
            return together(subject, span, target, schedule);
        }
        return new Figures.Industrial(latest.month(), latest.money(), latest.growthPercent(),
                new Goal(latest.money(), target, latest.month(), schedule));
    }

    /** A joint unit for which nothing is published itself has what its members have, where all of them report the same month. */
    private Figures.Industrial together(String subject, Span span, Money target, Schedule schedule) {
        List<Observation> members = published.together(Indicator.INDUSTRIAL, Areas.members(ledger, subject), span);
        if (members.isEmpty()) {
            return target == null ? null : new Figures.Industrial(0, null, null, new Goal(null, target, 0, schedule));
        }
        Money sum = members.stream().map(Observation::money).reduce(Money.ZERO, Money::plus);
        int month = members.get(0).month();
        return new Figures.Industrial(month, sum, null, new Goal(sum, target, month, schedule));
    }

    /** What a joint unit is held to in half 1, without a value. */
    Goal introducedGoal(String joint) {
        LocalDate asOf = spans[0].asOf();
        return new Goal(null, published.target(Indicator.INTRODUCED, joint, asOf), spans[0].monthsEnded(),
                published.schedule(Indicator.INTRODUCED, joint, asOf, rules.scheduleBasis()));
    }

    /** Half 2 of a joint unit. */
    Goal industrialGoal(String joint) {
        Figures.Industrial industrial = industrial(joint, 0);
        return industrial == null ? new Goal(null, null, 0) : industrial.goal();
    }
}
