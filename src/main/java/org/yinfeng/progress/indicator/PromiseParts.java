package org.yinfeng.progress.indicator;

import static org.yinfeng.progress.indicator.Parts.bit;

import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.indicator.KeptPromises.Part;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

/** The promises of one milestone, kept or not. */
final class PromiseParts implements Parts {
    private final Span span;
    private final Milestone milestone;
    private final boolean first;
    private final Way way;
    private int[] promises;
    private int[] events;

    PromiseParts(Span span, Milestone milestone, boolean first) {
        this.span = span;
        this.milestone = milestone;
        this.first = first;
        way = new Way(span);
    }

    @Override
    public boolean ofIntroduced() {
        return false;
    }

    @Override
    public void read(Rows rows) {
        way.read(rows);
        promises = rows.dates(milestone.promise());
        events = rows.dates(milestone.date());
    }

    @Override
    public long of(Rows rows, int row) {
        int month = PlannedParts.month(promises[row], first);
        if (month == Promise.ABSENT) {
            return 0;
        }
        boolean happened = events[row] < span.to();
        if (month > span.lastEndedMonth()) {
            return bit(Part.NOT_DUE, true) | bit(Part.AHEAD, happened);
        }
        if (!happened) {
            return bit(Part.DUE, true) | bit(way.status(rows, row) == Status.ACTIVE ? Part.OPEN : Part.OFF, true);
        }
        boolean kept = events[row] < Span.pack(Promise.month(month + 1).atDay(1));
        return bit(Part.DUE, true) | bit(kept ? Part.KEPT : Part.LATE, true);
    }
}
