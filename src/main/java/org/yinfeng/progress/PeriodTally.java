package org.yinfeng.progress;

import org.yinfeng.ledger.CountingRules;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/**
 * Introduced projects of one span, by region: recognised, and with each event in the span. After the regions' numbers comes
 * the city's place, then one that stays zero, for a region that has no project.
 */
final class PeriodTally implements Tally {
    private final Span span;
    private final long large;
    private final int city;
    final int[] projects;
    final int[] count;
    final long[] planned;
    final int[] largeCount;
    final int[][] events = new int[Milestone.values().length][];
    final int[] involved;
    final long[] involvedPlanned;

    PeriodTally(Span span, CountingRules rules, int regions) {
        this.span = span;
        large = rules.large().yuan();
        city = regions;
        projects = new int[regions + 2];
        count = new int[regions + 2];
        planned = new long[regions + 2];
        largeCount = new int[regions + 2];
        involved = new int[regions + 2];
        involvedPlanned = new long[regions + 2];
        for (int event = 0; event < events.length; event++) {
            events[event] = new int[regions + 2];
        }
    }

    @Override
    public void add(Rows rows) {
        projects[city] += rows.size;
        for (int row = 0; row < rows.size; row++) {
            projects[rows.region[row]]++;
            if (rows.introduced[row]) {
                add(rows, row, rows.region[row]);
            }
        }
    }

    private void add(Rows rows, int row, int region) {
        long amount = rows.plannedOrZero(row);
        if (rows.recognised(row, span)) {
            recognise(region, amount);
            recognise(city, amount);
        }
        boolean any = false;
        for (int event = 0; event < events.length; event++) {
            if (span.holds(rows.events[event][row])) {
                any = true;
                events[event][region]++;
                events[event][city]++;
            }
        }
        if (any) {
            involve(region, amount);
            involve(city, amount);
        }
    }

    private void recognise(int at, long amount) {
        count[at]++;
        planned[at] = Math.addExact(planned[at], amount);
        if (amount >= large) {
            largeCount[at]++;
        }
    }

    private void involve(int at, long amount) {
        involved[at]++;
        involvedPlanned[at] = Math.addExact(involvedPlanned[at], amount);
    }

    int city() {
        return city;
    }

    /** The place of a region that no project has. */
    int nowhere() {
        return city + 1;
    }

    int started(int at) {
        return events[Milestone.STARTED.ordinal()][at];
    }

    int completed(int at) {
        return events[Milestone.COMPLETED.ordinal()][at];
    }

    int inProduction(int at) {
        return events[Milestone.IN_PRODUCTION.ordinal()][at];
    }

    Figures.Tally involved(int at) {
        return new Figures.Tally(involved[at], Money.ofYuan(involvedPlanned[at]));
    }

    Figures.Introduced introduced(int at, Money target) {
        Money sum = Money.ofYuan(planned[at]);
        return new Figures.Introduced(count[at], sum, largeCount[at], new Goal(sum, target, span.monthsEnded()));
    }
}
