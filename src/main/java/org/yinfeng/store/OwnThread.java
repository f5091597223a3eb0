package org.yinfeng.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A thread that nobody outside can interrupt: an interrupt in the middle of a read or write would close the database for
 * everybody. A caller who is interrupted waits all the same and finds its interrupt set afterwards.
 */
final class OwnThread implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "ledger-file");
        made.setDaemon(true);
        return made;
    });

    /** Does the work there and waits for it; its exception is thrown here. */
    <T> T call(Callable<T> work) throws Exception {
        Future<T> answer = thread.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof Exception cause ? cause : e;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
