package org.yinfeng.store;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works pieces out on every core and takes the results on the calling thread, in the order in which the pieces were given: so
 * the database sees what it would see from one thread. Only a few pieces are under way at once. The work must not touch the
 * database; what it throws is thrown where the result would have been taken.
 */
final class InOrder<T, X extends Exception> implements AutoCloseable {
    /** Takes a result. */
    interface Taker<T, X extends Exception> {
        void take(T result) throws X;
    }

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Taker<T, X> taker;
    private final ArrayDeque<Future<T>> underWay = new ArrayDeque<>();
    private ExecutorService workers;

    InOrder(Taker<T, X> taker) {
        this.taker = taker;
    }

    void add(Callable<T> work) throws X {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(CORES, task -> {
                Thread thread = new Thread(task, "ledger-work");
                thread.setDaemon(true);
                return thread;
            });
        }
        while (!underWay.isEmpty() && (underWay.size() > 2 * CORES || underWay.peek().isDone())) {
            next();
        }
        underWay.add(workers.submit(work));
    }

    /** Takes what is still under way. */
    void finish() throws X {
        while (!underWay.isEmpty()) {
            next();
        }
    }

    private void next() throws X {
        taker.take(result(underWay.poll()));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            // Nobody outside can interrupt the thread of a ledger, see OwnThread.
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
