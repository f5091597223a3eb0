package org.yinfeng.desk.imports;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.yinfeng.desk.Background;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportOptions;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.ledger.Ledger;

/** Reads on the work thread, one thing at a time: how far it is, how long it may still take, and a cancel that answers at once. */
final class Reading {
    private static final long TELL_EVERY = 50_000_000L;
    private static final long SECOND = 1_000_000_000L;

    private final Background background;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyLongWrapper remaining = new ReadOnlyLongWrapper(-1);
    private Turn turn;

    Reading(Background background) {
        this.background = background;
    }

    /** One reading: whether it is still wanted, and how far it is. */
    private final class Turn implements Watch {
        private final long begun = System.nanoTime();
        private volatile boolean cancelled;
        private volatile long lastTold;

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void at(long done, long total) {
            long now = System.nanoTime();
            if (now - lastTold > TELL_EVERY) {
                lastTold = now;
                background.later(() -> tell(this, done, total, now - begun));
            }
        }
    }

    private void tell(Turn told, long done, long total, long taken) {
        if (turn == told) {
            progress.set(total <= 0 ? -1 : Math.min(1, (double) done / total));
            remaining.set(done <= 0 || taken < SECOND ? -1 : Math.max(1, (long) ((double) taken / done * Math.max(0, total - done) / SECOND)));
        }
    }

    /** From 0 to 1; below 0 while it is not known. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Seconds that it may still take; below 0 while it is not known. */
    ReadOnlyLongProperty remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** Reads; an answer that came too late, or after a cancel, is dropped. */
    void read(Source source, Ledger ledger, ImportOptions options, Consumer<ImportPlan> read, Consumer<Exception> failed) {
        cancel();
        Turn now = new Turn();
        turn = now;
        progress.set(-1);
        remaining.set(-1);
        background.run(Background.Line.WORK, () -> source.read(new Import(ledger, options), now), plan -> {
            if (turn == now) {
                turn = null;
                read.accept(plan);
            }
        }, exception -> {
            if (turn == now && !(exception instanceof CancellationException)) {
                turn = null;
                failed.accept(exception);
            }
        });
    }

    void cancel() {
        if (turn != null) {
            turn.cancelled = true;
            turn = null;
        }
    }
}
