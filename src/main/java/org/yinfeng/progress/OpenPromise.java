package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.ledger.Block;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;

/** One project's promise that is late or due within 30 days at a date, as lists mark it. */
public record OpenPromise(Milestone milestone, YearMonth due, int monthsLate, Level level) {
    /** The project's promise of that milestone, or null where it is kept, not promised, due later, or the project is off its way. */
    public static OpenPromise of(Block block, int rowInBlock, Milestone milestone, LocalDate asOf) {
        return of(block, rowInBlock, milestone, new Lateness(asOf));
    }

    /** The one that should have been kept first; null where none is open. */
    public static OpenPromise worst(Block block, int rowInBlock, LocalDate asOf) {
        Lateness lateness = new Lateness(asOf);
        OpenPromise worst = null;
        for (Milestone milestone : Milestone.values()) {
            OpenPromise open = of(block, rowInBlock, milestone, lateness);
            if (open != null && (worst == null || open.due.isBefore(worst.due))) {
                worst = open;
            }
        }
        return worst;
    }

    private static OpenPromise of(Block block, int row, Milestone milestone, Lateness lateness) {
        int[] promises = milestone.promise() == null ? null : block.ints(milestone.promise());
        if (promises == null || promises[row] == Promise.ABSENT || !lateness.open(promises[row], date(block, milestone.date(), row))
                || !lateness.onItsWay(block.status(row), date(block, Field.ENDED, row))) {
            return null;
        }
        int due = Rows.latestMonth(promises[row]);
        return new OpenPromise(milestone, Promise.month(due), lateness.monthsLate(due), lateness.level(due));
    }

    private static int date(Block block, Field<EventDate> field, int row) {
        int[] dates = block.ints(field);
        return dates == null ? EventDate.ABSENT : dates[row];
    }

    /** Whether its month has ended. */
    public boolean isLate() {
        return level != Level.DUE;
    }
}
