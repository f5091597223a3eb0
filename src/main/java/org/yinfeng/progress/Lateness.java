package org.yinfeng.progress;

import java.time.LocalDate;
import org.yinfeng.ledger.Lights;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

/**
 * When an open promise is late at a date: once its month has ended; red above so many months late as the lights say (1), yellow
 * before that, due when its month ends within the next days that they say (30). Only of a project that is on its way.
 */
public final class Lateness {
    private final LocalDate asOf;
    private final Lights lights;
    private final int limit;
    private final int lastEnded;
    private final int lastDue;

    Lateness(LocalDate asOf) {
        this(asOf, Lights.DEFAULT);
    }

    public Lateness(LocalDate asOf, Lights lights) {
        this.asOf = asOf;
        this.lights = lights;
        Span span = Span.to(asOf);
        limit = span.to();
        lastEnded = span.lastEndedMonth();
        lastDue = Span.to(asOf.plusDays(lights.dueDays())).lastEndedMonth();
    }

    /** Whether the promise is neither kept by the date nor due only later than the notice; all in packed forms. */
    public boolean open(int packedPromise, int packedEvent) {
        return packedEvent >= limit & Rows.latestMonth(packedPromise) <= lastDue;
    }

    /** The rows of which that holds, as many as it says; always writes and only sometimes moves on, for it cannot be guessed. */
    int open(int[] packedPromises, int[] packedEvents, int size, int[] rows) {
        int count = 0;
        for (int row = 0; row < size; row++) {
            rows[count] = row;
            // The sign of both differences: event >= limit, and latest month <= lastDue, which no absent promise's is.
            count += (limit - 1 - packedEvents[row] & (packedPromises[row] & 0xFFFF) - lastDue - 1) >>> 31;
        }
        return count;
    }

    /** Whether a project of that status, paused or given up on that packed date, was on its way at the date. */
    public boolean onItsWay(Status status, int packedEnded) {
        return status == Status.ACTIVE || packedEnded != EventDate.ABSENT && packedEnded >= limit;
    }

    /** Months ended between the due month and the date; 0 for a promise that is not late yet. */
    public int monthsLate(int dueMonth) {
        return Math.max(0, lastEnded - dueMonth);
    }

    public Level level(int dueMonth) {
        return dueMonth > lastEnded ? Level.DUE : monthsLate(dueMonth) > lights.redAfterMonths() ? Level.RED : Level.YELLOW;
    }

    /** The same of something due on a day: late from the day after. Null for what is due later than the notice. */
    public Level level(LocalDate due) {
        if (!due.isBefore(asOf)) {
            return due.isAfter(asOf.plusDays(lights.dueDays())) ? null : Level.DUE;
        }
        return due.plusMonths(lights.redAfterMonths()).isBefore(asOf) ? Level.RED : Level.YELLOW;
    }
}
