package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yinfeng.project.Money;

/**
 * The planned totals of introduced projects as they grew over this year and the two before. A project that is terminated in
 * the year of its recognition leaves in the month of its termination, so that each point is the figure of that month's end.
 */
final class CourseTally implements Tally {
    private static final int YEARS = 3;

    private final Span thisYear;
    private final MonthOfDay months;
    private final long[] steps = new long[YEARS * 12];

    CourseTally(Span thisYear) {
        this.thisYear = thisYear;
        months = new MonthOfDay(thisYear.year() - 2, YEARS);
    }

    @Override
    public void add(Rows rows) {
        for (int row = 0; row < rows.size; row++) {
            if (rows.chosen[row]) {
                int recognised = months.of(rows.events[0][row]);
                if (recognised >= 0) {
                    add(recognised, rows.dropsTerminated() ? months.of(rows.terminated[row]) : -1, rows.plannedOrZero(row));
                }
            }
        }
    }

    private void add(int recognised, int terminated, long amount) {
        boolean left = terminated >= 0 && terminated / 12 == recognised / 12;
        steps[recognised] = Math.addExact(steps[recognised], amount);
        if (left) {
            int leaves = Math.max(recognised, terminated);
            steps[leaves] = Math.subtractExact(steps[leaves], amount);
        }
    }

    /** The amounts at the ends of the year's 12 months; null for months of this year that have not ended. */
    List<Money> year(int yearsBack) {
        int reached = yearsBack == 0 ? thisYear.monthsEnded() : 12;
        List<Money> course = new ArrayList<>(Collections.nCopies(12, null));
        long sum = 0;
        for (int month = 0; month < reached; month++) {
            sum = Math.addExact(sum, steps[(YEARS - 1 - yearsBack) * 12 + month]);
            course.set(month, Money.ofYuan(sum));
        }
        return Collections.unmodifiableList(course);
    }
}
