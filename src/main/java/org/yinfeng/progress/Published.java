package org.yinfeng.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/** A ledger's targets and published series, sorted once for the many look-ups of one reckoning. */
final class Published {
    private record Subject(String indicator, String region, int year) {
    }

    /** @param quarter 0 for the year */
    private record Period(Subject subject, int quarter) {
    }

    private final Map<Period, List<Target>> targets = new HashMap<>();
    private final Map<Subject, Observation[]> months = new HashMap<>();
    private final Set<String> regions = new TreeSet<>(Region.ORDER);

    Published(Ledger ledger) {
        for (Target target : ledger.targets()) {
            targets.computeIfAbsent(new Period(new Subject(target.indicator(), target.region(), target.year()), target.quarter()),
                    key -> new ArrayList<>()).add(target);
            regions.add(target.region());
        }
        for (Observation figure : ledger.observations()) {
            months.computeIfAbsent(new Subject(figure.indicator(), figure.region(), figure.year()), key -> new Observation[13])
                    [figure.month()] = figure;
            regions.add(figure.region());
        }
        regions.remove(Region.CITY);
        // A joint unit's projects are its members' already: a row of its own would count them twice.
        ledger.entries(JointUnit.class).forEach(unit -> regions.remove(unit.name()));
    }

    /** The units that targets or series name, the city left out, in official order. */
    Set<String> regions() {
        return regions;
    }

    /** The yearly target in force at the date: the latest issued by then; null where none was. */
    Money target(String indicator, String region, LocalDate asOf) {
        return target(new Subject(indicator, region, asOf.getYear()), 0, asOf);
    }

    /** How the year's target is spread over its months: by the quarters' targets in force at the date, or evenly. */
    Schedule schedule(String indicator, String region, LocalDate asOf, ScheduleBasis basis) {
        if (basis == ScheduleBasis.MONTHS) {
            return Schedule.MONTHS;
        }
        Subject subject = new Subject(indicator, region, asOf.getYear());
        List<Money> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.add(target(subject, quarter, asOf));
        }
        return Schedule.ofPlan(quarters, target(subject, 0, asOf));
    }

    private Money target(Subject subject, int quarter, LocalDate asOf) {
        return targets.getOrDefault(new Period(subject, quarter), List.of()).stream()
                .filter(target -> target.issuedBy(asOf))
                .max(Comparator.comparing(Target::issued, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Target::money).orElse(null);
    }

    /** The figure of exactly that month, or null. */
    Observation at(String indicator, String region, int year, int month) {
        Observation[] figures = months.get(new Subject(indicator, region, year));
        return figures == null ? null : figures[month];
    }

    /** The latest figure whose month has ended, or null. */
    Observation latest(String indicator, String region, int year, int monthsEnded) {
        for (int month = monthsEnded; month > 0; month--) {
            Observation figure = at(indicator, region, year, month);
            if (figure != null) {
                return figure;
            }
        }
        return null;
    }

    /** The latest figures of units that are several, where all of them report, and to the same month; else none. */
    List<Observation> together(String indicator, Collection<String> units, Span span) {
        List<Observation> latest = new ArrayList<>();
        for (String unit : units) {
            Observation figure = latest(indicator, unit, span.year(), span.monthsEnded());
            if (figure != null) {
                latest.add(figure);
            }
        }
        boolean same = latest.stream().mapToInt(Observation::month).distinct().count() == 1;
        return units.size() > 1 && latest.size() == units.size() && same ? List.copyOf(latest) : List.of();
    }

    /** Industrial investment at the ends of a year's 12 months; null where not reported, or after the given month. */
    List<Money> course(String region, int year, int throughMonth) {
        List<Money> course = new ArrayList<>(Collections.nCopies(12, null));
        for (int month = 1; month <= throughMonth; month++) {
            Observation figure = at(Indicator.INDUSTRIAL, region, year, month);
            course.set(month - 1, figure == null ? null : figure.money());
        }
        return Collections.unmodifiableList(course);
    }
}
