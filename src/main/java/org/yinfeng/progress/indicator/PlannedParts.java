package org.yinfeng.progress.indicator;

import static org.yinfeng.progress.indicator.Parts.bit;

import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.indicator.PlannedEvents.Part;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

/** This year's plan of one milestone, read from the promises' months. */
final class PlannedParts implements Parts {
    private final Span span;
    private final Milestone milestone;
    private final boolean first;
    private final Way way;
    private int[] promises;

    PlannedParts(Span span, Milestone milestone, boolean first) {
        this.span = span;
        this.milestone = milestone;
        this.first = first;
        way = new Way(span);
    }

    @Override
    public void read(Rows rows) {
        way.read(rows);
        promises = rows.dates(milestone.promise());
    }

    @Override
    public long of(Rows rows, int row) {
        int event = rows.events[milestone.ordinal()][row];
        int month = month(promises[row], first);
        boolean planned = month >= span.firstMonth() && month < span.firstMonth() + 12 && event >= span.from();
        boolean happened = span.holds(event);
        if (!planned) {
            return bit(Part.OUTSIDE, happened);
        }
        boolean due = month <= span.lastEndedMonth();
        return bit(Part.PLANNED, true) | bit(Part.TO_DATE, due) | bit(Part.DONE, happened) | bit(Part.NOT_DONE, due && !happened)
                | bit(Part.EARLY, happened && !due) | bit(Part.OFF, !happened && way.status(rows, row) != Status.ACTIVE);
    }

    /** The first or the latest month of a packed promise, {@link Promise#ABSENT} where none was given. */
    static int month(int packed, boolean first) {
        return first && packed != Promise.ABSENT ? packed >>> 16 : Rows.latestMonth(packed);
    }
}
