package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Status;

/** Recognised projects that were given up or paused by the date. */
final class DroppedParts implements Parts {
    /** The footnote's parts. */
    enum Part {
        TERMINATED, SUSPENDED, TERMINATED_EARLIER
    }

    private final Span span;
    private final Way way;

    DroppedParts(Span span) {
        this.span = span;
        way = new Way(span);
    }

    @Override
    public void read(Rows rows) {
        way.read(rows);
    }

    @Override
    public long of(Rows rows, int row) {
        int recognised = rows.events[0][row];
        boolean thisYear = span.holds(recognised);
        boolean left = span.holds(rows.terminated[row]);
        return Parts.bit(Part.TERMINATED, thisYear && left)
                | Parts.bit(Part.SUSPENDED, thisYear && way.status(rows, row) == Status.SUSPENDED)
                | Parts.bit(Part.TERMINATED_EARLIER, left && recognised != EventDate.ABSENT && recognised < span.from());
    }
}
