package org.yinfeng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * Holds a ledger for one program. The file beside the ledger says who holds it; the lock itself is the system's and ends with
 * the process, so a file left behind by a crash locks nobody out. H2's own lock cannot tell who, and lets the same process in
 * twice.
 */
final class LedgerLock implements AutoCloseable {
    /** Far behind the text, so that systems which lock ranges still let others read who holds it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;

    private LedgerLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StoreException IN_USE when another program, or this one, has the ledger open */
    static LedgerLock acquire(LedgerPath ledger) throws IOException {
        FileChannel channel = FileChannel.open(ledger.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // This very process has it open: the same sentence as for another.
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new StoreException(StoreException.Kind.IN_USE, Message.of("store.inUse", ledger.base(), holder(ledger.lockFile())), null);
        }
        byte[] who = thisProgram().getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(who), 0);
        return new LedgerLock(channel, lock);
    }

    private static String thisProgram() {
        String computer = System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", ""));
        return System.getProperty("user.name") + (computer.isEmpty() ? "" : "@" + computer) + " #" + ProcessHandle.current().pid();
    }

    private static String holder(Path lockFile) {
        try {
            String who = Files.readString(lockFile).strip();
            return who.isEmpty() ? "?" : who.substring(0, Math.min(who.length(), 100));
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // The process's end releases it; the ledger itself is already closed and safe.
            org.slf4j.LoggerFactory.getLogger(LedgerLock.class).warn("lock not released", e);
        }
    }
}
