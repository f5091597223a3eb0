package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.project.Milestone;

/** Events by milestone, period and year. */
final class StageParts implements Parts {
    private static final int EVENTS = Milestone.values().length;
    private static final int PERIODS = Period.values().length;

    private final Span[] years;
    private final int[][] from = new int[2][PERIODS];

    StageParts(Span thisYear) {
        years = new Span[] {thisYear, thisYear.yearBefore()};
        for (int year = 0; year < years.length; year++) {
            for (Period period : Period.values()) {
                from[year][period.ordinal()] = Span.pack(period.first(years[year].asOf()));
            }
        }
    }

    /** @param yearsBack 0 or 1 */
    static int part(Milestone event, Period period, int yearsBack) {
        return (yearsBack * PERIODS + period.ordinal()) * EVENTS + event.ordinal();
    }

    @Override
    public long of(Rows rows, int row) {
        long bits = 0;
        for (int year = 0; year < years.length; year++) {
            for (int event = 0; event < EVENTS; event++) {
                if (event == 0 ? rows.recognised(row, years[year]) : years[year].holds(rows.events[event][row])) {
                    bits |= periods(rows.events[event][row], year, event);
                }
            }
        }
        return bits;
    }

    private long periods(int date, int year, int event) {
        long bits = 0;
        for (int period = 0; period < PERIODS; period++) {
            bits |= date >= from[year][period] ? 1L << (year * PERIODS + period) * EVENTS + event : 0;
        }
        return bits;
    }
}
