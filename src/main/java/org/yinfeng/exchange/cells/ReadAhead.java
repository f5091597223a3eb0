package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads a stream on a thread of its own, a few blocks ahead, so that unpacking and understanding share the work. */
final class ReadAhead extends InputStream {
    private static final int BLOCK = 1 << 17;
    private static final int AHEAD = 8;

    /** Bytes, or how the reading ended. */
    private record Block(byte[] bytes, int length, Throwable failure) {
    }

    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(AHEAD);
    private final InputStream in;
    private final Thread thread;
    private volatile boolean closed;
    private Block current;
    private int position;

    ReadAhead(InputStream in) {
        this.in = in;
        thread = new Thread(this::pump, "yinfeng-unpack");
        thread.setDaemon(true);
        thread.start();
    }

    private void pump() {
        try {
            int read = 0;
            while (!closed && read >= 0) {
                byte[] bytes = new byte[BLOCK];
                read = in.readNBytes(bytes, 0, BLOCK);
                read = read == 0 ? -1 : read;
                hand(new Block(bytes, read, null));
            }
        } catch (IOException | RuntimeException | Error failure) {
            hand(new Block(null, -1, failure));
        }
    }

    private void hand(Block block) {
        try {
            while (!closed && !blocks.offer(block, 50, TimeUnit.MILLISECONDS)) {
                // The reader is slower: wait, and look now and then whether it still wants anything.
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Makes the current block one with bytes left; false at the end. */
    private boolean ready() throws IOException {
        while (current == null || position == current.length) {
            if (current != null && current.length < 0) {
                return false;
            }
            try {
                current = blocks.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new java.util.concurrent.CancellationException();
            }
            position = 0;
            if (current.failure != null) {
                throw new IOException(current.failure);
            }
            if (current.length < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return ready() ? current.bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current.bytes, position, target, from, count);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        blocks.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}
