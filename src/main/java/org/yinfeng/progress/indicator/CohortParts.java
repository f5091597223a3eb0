package org.yinfeng.progress.indicator;

import java.time.LocalDate;
import org.yinfeng.ledger.Block;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.indicator.Cohort.Part;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Status;

/** Projects recognised in a period, and how far they came by the date. One more part, the last, holds those that report funds. */
final class CohortParts implements Parts {
    static final int FUNDED = Part.values().length;

    private final int from;
    private final int to;
    private final Way way;
    private long[] funds;

    /** @param firstYear 0 for all years before the last */
    CohortParts(Span span, int firstYear, int lastYear) {
        from = firstYear == 0 ? Integer.MIN_VALUE : Span.pack(LocalDate.of(firstYear, 1, 1));
        to = Math.min(Span.pack(LocalDate.of(lastYear + 1, 1, 1)), span.to());
        way = new Way(span);
    }

    @Override
    public void read(Rows rows) {
        way.read(rows);
        funds = rows.block.longs(Field.FUNDS);
    }

    @Override
    public long of(Rows rows, int row) {
        int recognised = rows.events[0][row];
        if (recognised < from || recognised >= to) {
            return 0;
        }
        int furthest = way.furthest(row);
        Status status = way.status(rows, row);
        long bits = 1L << Part.SIGNED.ordinal();
        for (int event = Milestone.STARTED.ordinal(); event < furthest; event++) {
            bits |= 1L << event;
        }
        return bits | Parts.bit(Part.SUSPENDED, status == Status.SUSPENDED) | Parts.bit(Part.TERMINATED, status == Status.TERMINATED)
                | (funds != null && funds[row] != Block.NO_AMOUNT ? 1L << FUNDED : 0);
    }
}
