package org.yinfeng.progress.alert;

import java.time.LocalDate;
import org.yinfeng.ledger.Block;
import org.yinfeng.progress.MonthTable;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;

/** Figures that can hardly be right, of every project; a project has one alert for each thing that is odd about it. */
final class OddTally implements Tally {
    /** More than 110% of the planned total. */
    private static final int LIMIT = 11;
    /** The greatest of more than so many months, and so many times either of its neighbours, is a slip of the point. */
    private static final int OTHERS = 3;
    private static final int TIMES = 4;

    private final AlertList found;
    private final MonthTable months = new MonthTable();
    private final Span span;
    private final int tomorrow;
    private int firstRow;
    /** Of the series being read. */
    private long before;
    private long thisYear;
    private int greatestMonth;
    private long greatest;
    /** The greater of the months reported before and after the greatest. */
    private long beside;
    private int nonzero;
    private int late;
    private long lateAmount;
    private int early;
    private long earlyAmount;

    OddTally(AlertList found, LocalDate asOf, LocalDate today) {
        this.found = found;
        span = Span.to(asOf);
        tomorrow = Span.pack(today.plusDays(1));
    }

    @Override
    public void add(Rows rows) {
        long[] prior = rows.block.longs(Field.PRIOR_INVESTMENT);
        for (int row = 0; row < rows.size; row++) {
            if (rows.isChosen(row)) {
                dates(rows, row);
                if (rows.block.investedStart(row + 1) > rows.block.investedStart(row)) {
                    amounts(rows, row, prior == null ? Block.NO_AMOUNT : prior[row]);
                }
            }
        }
        firstRow += rows.size;
    }

    private void dates(Rows rows, int row) {
        int production = rows.events[3][row];
        int started = rows.events[1][row];
        if (production < span.to() & started != EventDate.ABSENT & started > production && earlier(production, started)) {
            found.add(Oddity.PRODUCTION_FIRST, firstRow + row, production >> 1, started >> 1);
        }
        for (int event = 0; event < rows.events.length; event++) {
            int date = rows.events[event][row];
            if (date >= tomorrow & date != EventDate.ABSENT) {
                found.add(Oddity.FUTURE, firstRow + row, date >> 1, Milestone.values()[event].ordinal());
            }
        }
    }

    /** Where either is known to its month only, in an earlier month. */
    private boolean earlier(int one, int other) {
        return ((one | other) & 1) == 0 ? one >> 1 < other >> 1 : months.of(one >> 1) < months.of(other >> 1);
    }

    private void amounts(Rows rows, int row, long prior) {
        int started = rows.events[1][row] == EventDate.ABSENT ? Integer.MIN_VALUE : months.of(rows.events[1][row] >> 1);
        int ended = rows.terminated[row] == EventDate.ABSENT ? Integer.MAX_VALUE : months.of(rows.terminated[row] >> 1);
        read(rows.block, row, started, ended);
        if (lateAmount != 0) {
            found.add(Oddity.AFTER_TERMINATION, firstRow + row, late, lateAmount);
        }
        if (earlyAmount != 0) {
            found.add(Oddity.BEFORE_START, firstRow + row, early, earlyAmount);
        }
        long planned = rows.planned[row];
        long all = thisYear + Math.max(before, prior == Block.NO_AMOUNT ? 0 : prior);
        if (planned > 0 && all / LIMIT > planned / 10) {
            found.add(Oddity.ABOVE_PLANNED, firstRow + row, all, planned);
        }
        if (nonzero > OTHERS && greatest / TIMES >= beside && beside > 0) {
            found.add(Oddity.TENFOLD, firstRow + row, greatestMonth, greatest);
        }
    }

    private void read(Block block, int row, int started, int ended) {
        before = 0;
        thisYear = 0;
        greatest = 0;
        beside = 0;
        nonzero = 0;
        lateAmount = 0;
        earlyAmount = 0;
        long last = 0;
        int end = block.investedStart(row + 1);
        for (int at = block.investedStart(row); at < end && block.investedMonth(at) <= span.lastMonth(); at++) {
            int month = block.investedMonth(at);
            long yuan = block.investedYuan(at);
            before += month < span.firstMonth() ? yuan : 0;
            thisYear += month >= span.firstMonth() ? yuan : 0;
            nonzero += yuan == 0 ? 0 : 1;
            if (yuan > greatest) {
                beside = last;
                greatest = yuan;
                greatestMonth = month;
            } else if (last == greatest) {
                beside = Math.max(beside, yuan);
            }
            last = yuan;
            if (yuan != 0 && month > ended) {
                late = month;
                lateAmount += yuan;
            }
            if (yuan != 0 && month < started) {
                early = month;
                earlyAmount += yuan;
            }
        }
    }
}
