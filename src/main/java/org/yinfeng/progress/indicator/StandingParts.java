package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;

/** The stage at which each project stands, whether it is on its way, and the stages it has passed. */
final class StandingParts implements Parts {
    private static final int STATES = Status.values().length;
    private static final int REACHED = Stage.values().length * STATES;

    private final Way way;

    StandingParts(Span span) {
        way = new Way(span);
    }

    static int part(Stage stage, Status status) {
        return stage.ordinal() * STATES + status.ordinal();
    }

    static int reached(Stage stage) {
        return REACHED + stage.ordinal();
    }

    @Override
    public void read(Rows rows) {
        way.read(rows);
    }

    @Override
    public long of(Rows rows, int row) {
        long bits = 1L << way.furthest(row) * STATES + way.status(rows, row).ordinal() | 1L << REACHED;
        for (Milestone milestone : Milestone.values()) {
            bits |= way.passed(milestone, row) ? 1L << REACHED + 1 + milestone.ordinal() : 0;
        }
        return bits;
    }
}
