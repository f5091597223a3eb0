package org.yinfeng.progress.board;

import java.time.LocalDate;
import org.yinfeng.ledger.Block;
import org.yinfeng.progress.MonthTable;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Milestone;

/**
 * What each region's projects have made of their promises by a date: the introduced projects of the year, given up or not, and
 * how many of them have begun; the promises of start and production whose month has ended and how many were kept by then;
 * this year's plans and what was done of them. Indexed by the region's number in the ledger's dictionary.
 */
final class UnitTally implements Tally {
    private static final Milestone[] PROMISED = {Milestone.STARTED, Milestone.IN_PRODUCTION};

    private final Span span;
    private final MonthTable months = new MonthTable();
    final int[] introduced;
    final int[] begun;
    final int[] due;
    final int[] kept;
    final long[] plan;
    final long[] done;

    UnitTally(LocalDate asOf, int regions) {
        span = Span.to(asOf);
        introduced = new int[regions];
        begun = new int[regions];
        due = new int[regions];
        kept = new int[regions];
        plan = new long[regions];
        done = new long[regions];
    }

    @Override
    public void add(Rows rows) {
        for (int i = 0; i < rows.introducedCount; i++) {
            int row = rows.introduced[i];
            if (span.holds(rows.events[0][row])) {
                introduced[rows.region[row]]++;
                begun[rows.region[row]] += begun(rows, row) ? 1 : 0;
            }
        }
        for (Milestone milestone : PROMISED) {
            promises(rows, milestone);
        }
        for (int row = 0; row < rows.size; row++) {
            plan(rows, row);
        }
    }

    /** Works have begun, also where only a later event is known. */
    private boolean begun(Rows rows, int row) {
        boolean begun = false;
        for (int event = Milestone.STARTED.ordinal(); event < rows.events.length; event++) {
            begun |= rows.events[event][row] < span.to();
        }
        return begun;
    }

    private void promises(Rows rows, Milestone milestone) {
        int[] promises = rows.block.ints(milestone.promise());
        if (promises == null) {
            return;
        }
        int[] events = rows.dates(milestone.date());
        for (int row = 0; row < rows.size; row++) {
            int month = Rows.latestMonth(promises[row]);
            if (month <= span.lastEndedMonth()) {
                due[rows.region[row]]++;
                kept[rows.region[row]] += events[row] >> 1 <= months.lastDay(month) ? 1 : 0;
            }
        }
    }

    /** Of projects that have a plan of the year; what nobody planned is no part of the rate. */
    private void plan(Rows rows, int row) {
        Block block = rows.block;
        long planned = block.plannedYuan(row, span.year());
        if (planned == Block.NO_AMOUNT) {
            return;
        }
        plan[rows.region[row]] = Math.addExact(plan[rows.region[row]], planned);
        for (int at = block.investedStart(row + 1) - 1; at >= block.investedStart(row); at--) {
            int month = block.investedMonth(at);
            if (month >= span.firstMonth() && month <= span.lastMonth()) {
                done[rows.region[row]] = Math.addExact(done[rows.region[row]], block.investedYuan(at));
            }
        }
    }
}
