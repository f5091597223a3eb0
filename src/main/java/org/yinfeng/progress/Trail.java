package org.yinfeng.progress;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/**
 * The projects that a figure was made of, as rows of the ledger in its order: what a click on a card, a column, a bar or a
 * county opens. Counts and sums over these rows are the figure.
 */
public final class Trail {
    /** Whether one of the introduced projects belongs to the figure. */
    private interface Test {
        boolean holds(Rows rows, int row);
    }

    private final Reckoning reckoning;
    private final Span span;

    public Trail(Reckoning reckoning) {
        this.reckoning = reckoning;
        span = Span.to(reckoning.asOf());
    }

    /** Introduced projects that passed the milestone in the year to date; the first milestone: that were recognised. */
    public int[] of(Milestone milestone) {
        return rows((rows, row) -> passed(rows, row, milestone));
    }

    /** The same, in one month of the year. */
    public int[] of(Milestone milestone, YearMonth month) {
        int from = Span.pack(month.atDay(1));
        int to = Span.pack(month.plusMonths(1).atDay(1));
        return rows((rows, row) -> {
            int event = rows.events[milestone.ordinal()][row];
            return passed(rows, row, milestone) && event >= from && event < to;
        });
    }

    /** Introduced projects with any event in the year to date. */
    public int[] involved() {
        return rows((rows, row) -> Arrays.stream(rows.events).anyMatch(dates -> span.holds(dates[row])));
    }

    /** Recognised projects of an industry; null for those whose industry is not known. */
    public int[] industry(String industry) {
        int number = reckoning.ledger().projects().dictionary(Field.INDUSTRY).find(industry);
        return rows((rows, row) -> rows.industry[row] == number && passed(rows, row, Milestone.SIGNED));
    }

    /** Recognised projects of the size band that begins at the bound. */
    public int[] band(Money lowerBound) {
        List<Money> bounds = reckoning.rules().bands();
        int band = bounds.indexOf(lowerBound);
        long above = band <= 0 ? Long.MAX_VALUE : bounds.get(band - 1).yuan();
        return rows((rows, row) -> rows.planned[row] != Block.NO_AMOUNT && rows.planned[row] >= lowerBound.yuan()
                && (band <= 0 || rows.planned[row] < above) && passed(rows, row, Milestone.SIGNED));
    }

    /** Recognised projects of 10 亿元 or more, or what the rules call large. */
    public int[] large() {
        CountingRules rules = reckoning.rules();
        return rows((rows, row) -> rows.plannedOrZero(row) >= rules.large().yuan() && passed(rows, row, Milestone.SIGNED));
    }

    private boolean passed(Rows rows, int row, Milestone milestone) {
        int event = rows.events[milestone.ordinal()][row];
        return event != EventDate.ABSENT && (milestone == Milestone.SIGNED ? rows.recognised(row, span) : span.holds(event));
    }

    private int[] rows(Test test) {
        Gathering gathering = new Gathering(test);
        Reckoning.scan(reckoning.ledger().projects(), reckoning.rules(), reckoning.region(), List.of(gathering));
        return Arrays.copyOf(gathering.found, gathering.size);
    }

    private static final class Gathering implements Tally {
        private final Test test;
        private int[] found = new int[64];
        private int size;
        private int firstRow;

        Gathering(Test test) {
            this.test = test;
        }

        @Override
        public void add(Rows rows) {
            for (int i = 0; i < rows.introducedCount; i++) {
                int row = rows.introduced[i];
                if (rows.isChosen(row) && test.holds(rows, row)) {
                    found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                    found[size++] = firstRow + row;
                }
            }
            firstRow += rows.size;
        }
    }
}
