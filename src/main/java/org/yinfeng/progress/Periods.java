package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.Slots.Range;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/** Reads the figures of periods out of the tally of events, at the place of a region or the city. */
final class Periods {
    private final EventTally events;
    private final Slots slots;

    Periods(EventTally events) {
        this.events = events;
        slots = events.slots();
    }

    int projects(int place) {
        return events.projects(place);
    }

    int count(Milestone event, int place, int yearsBack) {
        return events.count(event, place, slots.toDate(yearsBack));
    }

    Figures.Tally involved(int place, int yearsBack) {
        return events.involved().at(place, yearsBack);
    }

    Figures.Introduced introduced(int place, int yearsBack, Money target, Schedule schedule) {
        Range span = slots.toDate(yearsBack);
        Departures.Sum left = events.departures().sum(place, span, span);
        Figures.Tally tally = tally(Milestone.SIGNED, place, span, span);
        return new Figures.Introduced(tally.count(), tally.planned(), events.large(place, span) - left.large(),
                new Goal(tally.planned(), target, slots.monthsEnded(yearsBack), schedule));
    }

    /**
     * Events in some part of a span. Only the recognition is taken back when a project is terminated by the span's end;
     * works that began did begin.
     */
    private Figures.Tally tally(Milestone event, int place, Range part, Range span) {
        int count = events.count(event, place, part);
        long amount = events.amount(event, place, part);
        if (event == Milestone.SIGNED) {
            Departures.Sum left = events.departures().sum(place, part, span);
            count -= left.count();
            amount = Math.subtractExact(amount, left.amount());
        }
        return new Figures.Tally(count, Money.ofYuan(amount));
    }

    List<StageCount> stages(int place) {
        return Arrays.stream(Milestone.values()).map(milestone -> stage(milestone, place)).toList();
    }

    private StageCount stage(Milestone event, int place) {
        int month = (slots.toDate(0).last() - slots.toDate(0).first()) / 2;
        return new StageCount(event, compared(event, place, 0, month + 1), compared(event, place, month / 3 * 3, month % 3 + 1),
                compared(event, place, month, 1), parts(event, place, 0, 1), parts(event, place, 1, 1), parts(event, place, 0, 3));
    }

    /** Some months up to the date beside last year's to the same date. */
    private Compared compared(Milestone event, int place, int from, int months) {
        Figures.Tally[] years = new Figures.Tally[2];
        for (int back = 0; back < 2; back++) {
            Range span = slots.toDate(back);
            years[back] = tally(event, place, Slots.months(back, from, months, span), span);
        }
        return new Compared(years[0], years[1]);
    }

    /** This year's parts to date, or the whole of last year's. */
    private List<Figures.Tally> parts(Milestone event, int place, int yearsBack, int months) {
        Range span = yearsBack == 0 ? slots.toDate(0) : Slots.year(yearsBack);
        List<Figures.Tally> parts = new ArrayList<>();
        for (int month = 0; month < 12; month += months) {
            parts.add(tally(event, place, Slots.months(yearsBack, month, months, span), span));
        }
        return List.copyOf(parts);
    }

    /**
     * The planned total at the ends of a year's 12 months, each as it stood then: a project that was terminated in the year of
     * its recognition leaves in the month of its termination. Null for months of this year that have not ended.
     */
    List<Money> course(int place, int yearsBack) {
        List<Money> course = new ArrayList<>(Collections.nCopies(12, null));
        int reached = yearsBack == 0 ? slots.monthsEnded(0) : 12;
        for (int month = 1; month <= reached; month++) {
            Range soFar = Slots.months(yearsBack, 0, month, Slots.year(yearsBack));
            course.set(month - 1, tally(Milestone.SIGNED, place, soFar, soFar).planned());
        }
        return Collections.unmodifiableList(course);
    }
}
