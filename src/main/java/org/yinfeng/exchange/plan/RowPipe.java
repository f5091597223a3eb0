package org.yinfeng.exchange.plan;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Row;

/**
 * Reads the rows of a sheet on a thread of its own and hands them over by the hundred, so that cells are parted while those
 * before them are understood. The batches go round: nothing is made for a row.
 */
final class RowPipe {
    private static final int BATCH = 128;
    private static final int BATCHES = 8;

    /** Rows, and how the reading ended where it did. */
    private static final class Batch {
        private final Row[] rows = new Row[BATCH];
        private int size;
        private boolean last;
        private Throwable failure;
    }

    /** Nobody wants the rest. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unwanted() {
            super(null, null, false, false);
        }
    }

    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES + 1);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES + 1);
    private volatile boolean closed;
    private Batch filling;

    private RowPipe() {}

    /** Reads a sheet; the rows come on the calling thread, and what the reading throws is thrown there. */
    static void read(Book book, int sheet, Book.Rows rows) {
        RowPipe pipe = new RowPipe();
        Thread thread = new Thread(() -> pipe.produce(book, sheet), "yinfeng-cells");
        thread.setDaemon(true);
        thread.start();
        try {
            pipe.consume(rows);
        } finally {
            pipe.closed = true;
            join(thread);
        }
    }

    private void produce(Book book, int sheet) {
        Throwable failure = null;
        try {
            book.read(sheet, this::put);
        } catch (Unwanted asTold) {
            return;
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
        Batch end = filling == null ? new Batch() : filling;
        end.last = true;
        end.failure = failure;
        hand(full, end);
    }

    private void put(Row row) {
        if (filling == null) {
            Batch used = free.poll();
            filling = used == null ? new Batch() : used;
            filling.size = 0;
        }
        Row[] rows = filling.rows;
        if (rows[filling.size] == null) {
            rows[filling.size] = new Row();
        }
        rows[filling.size++].become(row);
        if (filling.size == BATCH) {
            Batch ready = filling;
            filling = null;
            if (!hand(full, ready)) {
                throw new Unwanted();
            }
        }
    }

    /** Waits for room as long as somebody wants the batch. */
    private boolean hand(BlockingQueue<Batch> queue, Batch batch) {
        try {
            while (!closed) {
                if (queue.offer(batch, 50, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void consume(Book.Rows rows) {
        boolean last = false;
        while (!last) {
            Batch batch = take();
            last = batch.last;
            for (int at = 0; at < batch.size && batch.failure == null; at++) {
                rows.row(batch.rows[at]);
            }
            if (batch.failure instanceof Error error) {
                throw error;
            } else if (batch.failure instanceof RuntimeException exception) {
                throw exception;
            }
            free.offer(batch);
        }
    }

    private Batch take() {
        try {
            return full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
