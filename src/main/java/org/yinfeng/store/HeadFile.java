package org.yinfeng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * The small file beside a ledger that holds what was last {@link Acknowledged}: written after each commit, compared on each
 * opening. It may be missing (a ledger that was copied) or older than the ledger (a kill in between); it is never newer unless
 * something was lost.
 */
final class HeadFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeadFile.class);

    private final LedgerPath ledger;
    private final Path file;
    private byte[] origin;
    private FileChannel channel;
    private boolean second;

    HeadFile(LedgerPath ledger) {
        this.ledger = ledger;
        file = of(ledger);
    }

    private static Path of(LedgerPath ledger) {
        return ledger.beside(Acknowledged.ENDING);
    }

    /** For a ledger that is made anew. */
    static void forget(LedgerPath ledger) throws IOException {
        Files.deleteIfExists(of(ledger));
    }

    /** For a ledger that is about to be put in the place of another. */
    static void expect(LedgerPath ledger, Acknowledged restored) throws IOException {
        if (restored.revision() == 0) {
            forget(ledger);
        } else {
            restored.replace(of(ledger));
        }
    }

    /**
     * Refuses a ledger that stands before what was acknowledged, or, where nothing tells what was, before its newest backup.
     *
     * @param found what stands in the ledger's file
     */
    static void refuseOlder(LedgerPath ledger, Acknowledged found, Clock clock) throws IOException {
        Acknowledged known = Acknowledged.read(of(ledger));
        List<Backup> backups = new BackupFolder(ledger, clock).newestFirst();
        boolean other = known != null && found.origin() != null && !Arrays.equals(known.origin(), found.origin());
        long expected = known != null ? known.revision() : backups.isEmpty() ? 0 : backups.get(0).revision();
        if (other || found.revision() >= expected) {
            return;
        }
        Path toMove = known != null ? of(ledger) : ledger.backupFolder();
        Message message = backups.isEmpty()
                ? Message.of("store.older", ledger.file(), expected - found.revision(), found.revision(), expected, toMove)
                : Message.of("store.older.backup", ledger.file(), expected - found.revision(), found.revision(), expected, toMove,
                        backups.get(0).file().getFileName(), backups.get(0).revision());
        throw new StoreException(StoreException.Kind.DAMAGED, message, null);
    }

    /** Notes what is stored, before it is acknowledged. A note that fails keeps no edit from being saved: it is only older. */
    void note(Tables tables, Head head) {
        try {
            if (origin == null) {
                origin = tables.history().digestOf(1);
            }
            Acknowledged now = new Acknowledged(head.revision(), origin, head.chain());
            if (channel == null) {
                now.replace(file);
                channel = FileChannel.open(file, StandardOpenOption.WRITE);
            } else {
                now.write(channel, second);
            }
            second = !second;
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("revision {} is saved, but was not noted in {}", head.revision(), file, e);
            close();
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.warn("closing {}", file, e);
        } finally {
            channel = null;
            second = false;
        }
    }
}
