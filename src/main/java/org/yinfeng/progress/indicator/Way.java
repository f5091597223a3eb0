package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Status;

/** How far each project had come by a date, and whether it was on its way, paused or given up then. */
final class Way {
    private final int limit;
    private final int[][] dates = new int[Milestone.values().length][];
    private int[] ended;

    Way(Span span) {
        limit = span.to();
    }

    void read(Rows rows) {
        for (Milestone milestone : Milestone.values()) {
            dates[milestone.ordinal()] = rows.dates(milestone.date());
        }
        ended = rows.dates(Field.ENDED);
    }

    boolean passed(Milestone milestone, int row) {
        return dates[milestone.ordinal()][row] < limit;
    }

    /** The furthest event passed, as 1 + its ordinal; 0 for a project in talks. */
    int furthest(int row) {
        for (int event = dates.length; event > 0; event--) {
            if (dates[event - 1][row] < limit) {
                return event;
            }
        }
        return 0;
    }

    /** Paused or given up by the date; one without a date of it counts as such from the beginning. */
    Status status(Rows rows, int row) {
        Status status = rows.block.status(row);
        return status == Status.ACTIVE || ended[row] != EventDate.ABSENT && ended[row] >= limit ? Status.ACTIVE : status;
    }
}
