package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Projects;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Quarter;

/**
 * The projects that a figure was made of, as rows of the ledger in its order: what a click on a card, a column, a bar or a
 * county opens. Counts and sums over these rows are the figure. Of the introduced projects, unless a method says otherwise.
 */
public final class Trail {
    /** Whether a project belongs to the figure. */
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

    /** The same, in one quarter of the year. */
    public int[] of(Milestone milestone, Quarter quarter) {
        int from = Span.pack(quarter.start());
        int to = Span.pack(quarter.end().plusDays(1));
        return rows((rows, row) -> {
            int event = rows.events[milestone.ordinal()][row];
            return passed(rows, row, milestone) && event >= from && event < to;
        });
    }

    /** Projects that the stage counts of the rules' basis count in the year to date: cumulative or exclusive. */
    public int[] stage(Milestone milestone) {
        return rows((rows, row) -> staged(rows, row, milestone));
    }

    /** The same, in some days of the year. */
    public int[] stage(Milestone milestone, LocalDate first, LocalDate last) {
        int from = Span.pack(first);
        int to = Span.pack(last.plusDays(1));
        return rows((rows, row) -> {
            int event = rows.events[milestone.ordinal()][row];
            return event >= from && event < to && staged(rows, row, milestone);
        });
    }

    private boolean staged(Rows rows, int row, Milestone milestone) {
        return reckoning.rules().stageBasis() == StageBasis.EXCLUSIVE
                ? CurrentStages.holds(rows, row, span, milestone.ordinal()) : passed(rows, row, milestone);
    }

    /** Every project of the region, whatever its type. */
    public int[] all() {
        return every((rows, row) -> true);
    }

    /** Projects of a type that report investment in the year to date; of any type for null. */
    public int[] invested(String type) {
        int number = type == null ? 0 : reckoning.ledger().projects().dictionary(Field.TYPE).find(type);
        return every((rows, row) -> (type == null || rows.type[row] == number) && invests(rows.block, row));
    }

    /** Manufacturing projects, newly introduced or expansions, that report investment in the year to date. */
    public int[] investedManufacturing() {
        return every((rows, row) -> rows.isManufacturing(row) && invests(rows.block, row));
    }

    private boolean invests(Block block, int row) {
        return investedYuan(block, row) != 0;
    }

    /** What a project invested from January to the as-of month, in yuan. */
    public long investedYuan(int row) {
        Projects projects = reckoning.ledger().projects();
        int number = projects.blockOf(row);
        return investedYuan(projects.block(number), row - projects.firstRow(number));
    }

    private long investedYuan(Block block, int row) {
        long sum = 0;
        for (int at = block.investedStart(row); at < block.investedStart(row + 1); at++) {
            if (block.investedMonth(at) >= span.firstMonth() && block.investedMonth(at) <= span.lastMonth()) {
                sum = Math.addExact(sum, block.investedYuan(at));
            }
        }
        return sum;
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
        return gathered(new Gathering(test, true));
    }

    private int[] every(Test test) {
        return gathered(new Gathering(test, false));
    }

    private int[] gathered(Gathering gathering) {
        reckoning.scan(List.of(gathering));
        return Arrays.copyOf(gathering.found, gathering.size);
    }

    private static final class Gathering implements Tally {
        private final Test test;
        private final boolean introducedOnly;
        private int[] found = new int[64];
        private int size;
        private int firstRow;

        Gathering(Test test, boolean introducedOnly) {
            this.test = test;
            this.introducedOnly = introducedOnly;
        }

        @Override
        public void add(Rows rows) {
            int count = introducedOnly ? rows.introducedCount : rows.size;
            for (int i = 0; i < count; i++) {
                int row = introducedOnly ? rows.introduced[i] : i;
                if (rows.isChosen(row) && test.holds(rows, row)) {
                    found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                    found[size++] = firstRow + row;
                }
            }
            firstRow += rows.size;
        }
    }
}
