package org.yinfeng.exchange.cells;

import java.util.concurrent.CancellationException;

/** Counts what is read and asks now and then whether to go on. Used by the threads of one reading. */
public final class Meter {
    private final Watch watch;
    private final long total;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile long done;

    /** @param total bytes of all files */
    public Meter(Watch watch, long total) {
        this.watch = watch;
        this.total = total;
    }

    /** From now on a reading that is not done within so many seconds is given up; 0 for never. */
    void limit(int seconds) {
        deadline = seconds == 0 ? Long.MAX_VALUE : System.nanoTime() + seconds * 1_000_000_000L;
    }

    /** @throws CancellationException when the watch says so */
    public void step() {
        if (watch.cancelled()) {
            throw new CancellationException();
        }
        if (System.nanoTime() > deadline) {
            throw Refused.bounds("60 s");
        }
    }

    /** Tells that so many bytes more are done; called by one thread at a time. */
    public void done(long bytes) {
        done += bytes;
        watch.at(Math.min(done, total), total);
        step();
    }
}
