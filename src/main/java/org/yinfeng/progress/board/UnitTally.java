package org.yinfeng.progress.board;

import java.time.LocalDate;
import org.yinfeng.ledger.Block;
import org.yinfeng.progress.MonthTable;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;

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
            introduced(rows, rows.introduced[i], rows.region[rows.introduced[i]]);
        }
        for (int row = 0; row < rows.size; row++) {
            promises(rows, row, rows.region[row]);
            plan(rows, row, rows.region[row]);
        }
    }

    /** Counts one introduced project at a place. */
    void introduced(Rows rows, int row, int place) {
        if (span.holds(rows.events[0][row])) {
            introduced[place]++;
            begun[place] += begun(rows, row) ? 1 : 0;
        }
    }

    /** Forgets what was counted at the first place. */
    void clear() {
        introduced[0] = 0;
        begun[0] = 0;
        due[0] = 0;
        kept[0] = 0;
        plan[0] = 0;
        done[0] = 0;
    }

    /** Works have begun, also where only a later event is known. */
    private boolean begun(Rows rows, int row) {
        boolean begun = false;
        for (int event = Milestone.STARTED.ordinal(); event < rows.events.length; event++) {
            begun |= rows.events[event][row] < span.to();
        }
        return begun;
    }

    /** Counts one project's promises at a place. */
    void promises(Rows rows, int row, int place) {
        for (Milestone milestone : PROMISED) {
            int[] promises = rows.block.ints(milestone.promise());
            int month = promises == null ? Promise.ABSENT : Rows.latestMonth(promises[row]);
            if (month <= span.lastEndedMonth()) {
                due[place]++;
                kept[place] += rows.dates(milestone.date())[row] >> 1 <= months.lastDay(month) ? 1 : 0;
            }
        }
    }

    /** Of projects that have a plan of the year; what nobody planned is no part of the rate. */
    void plan(Rows rows, int row, int place) {
        Block block = rows.block;
        long planned = block.plannedYuan(row, span.year());
        if (planned == Block.NO_AMOUNT) {
            return;
        }
        plan[place] = Math.addExact(plan[place], planned);
        for (int at = block.investedStart(row + 1) - 1; at >= block.investedStart(row); at--) {
            int month = block.investedMonth(at);
            if (month >= span.firstMonth() && month <= span.lastMonth()) {
                done[place] = Math.addExact(done[place], block.investedYuan(at));
            }
        }
    }
}
