package org.yinfeng.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/** Puts figures together from what one scan gathered: of the city, of one region, of this year or last. */
final class Assembly {
    private final CountingRules rules;
    private final Dictionary regions;
    private final Published published;
    private final Span[] spans;
    private final PeriodTally[] periods;
    private final InvestedTally invested;

    Assembly(Ledger ledger, CountingRules rules, Span thisYear, Published published) {
        this.rules = rules;
        this.published = published;
        regions = ledger.projects().dictionary(Field.REGION);
        int numbers = regions.size();
        spans = new Span[] {thisYear, thisYear.yearBefore()};
        periods = new PeriodTally[] {new PeriodTally(spans[0], rules, numbers), new PeriodTally(spans[1], rules, numbers)};
        invested = new InvestedTally(spans[0], spans[1], ledger.projects().dictionary(Field.TYPE), numbers);
    }

    List<Tally> tallies() {
        return List.of(periods[0], periods[1], invested);
    }

    /** @param yearsBack 0 or 1 */
    Figures city(int yearsBack) {
        List<Figures> parts = new ArrayList<>();
        units().forEach(region -> parts.add(region(region, yearsBack)));
        return figures(null, periods[yearsBack].city(), yearsBack, parts);
    }

    Figures region(String region, int yearsBack) {
        int number = regions.find(region);
        return figures(region, number < 0 ? periods[yearsBack].nowhere() : number, yearsBack, List.of());
    }

    /** Every unit that has a project, a target or a published figure, in official order. */
    private Set<String> units() {
        Set<String> units = new TreeSet<>(Region.ORDER);
        units.addAll(published.regions());
        for (int number = 1; number < periods[0].city(); number++) {
            if (periods[0].projects[number] > 0) {
                units.add(regions.word(number));
            }
        }
        return units;
    }

    private Figures figures(String region, int at, int yearsBack, List<Figures> parts) {
        PeriodTally tally = periods[yearsBack];
        String subject = region == null ? Region.CITY : region;
        LocalDate asOf = spans[yearsBack].asOf();
        Money target = published.target(Indicator.INTRODUCED, subject, asOf);
        return new Figures(asOf, rules, region, tally.projects[at], tally.introduced(at, target), industrial(subject, yearsBack),
                tally.started(at), tally.completed(at), tally.inProduction(at), tally.involved(at), invested.at(yearsBack, at), parts);
    }

    private Figures.Industrial industrial(String subject, int yearsBack) {
        Span span = spans[yearsBack];
        Money target = published.target(Indicator.INDUSTRIAL, subject, span.asOf());
        Observation latest = published.latest(Indicator.INDUSTRIAL, subject, span.year(), span.monthsEnded());
        if (latest == null) {
            return target == null ? null : new Figures.Industrial(0, null, null, new Goal(null, target, 0));
        }
        return new Figures.Industrial(latest.month(), latest.money(), latest.growthPercent(),
                new Goal(latest.money(), target, latest.month()));
    }
}
