package org.yinfeng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * Opens, makes and restores ledgers that are kept in files of this computer. A ledger's path is given without or with its
 * ending {@code .mv.db}. Whatever stands in the way is a {@link StoreException} with a sentence for the user; no failure
 * leaves an empty ledger in the place of a full one.
 */
public final class LedgerFiles {
    private final Clock clock;
    private final Schema schema;

    /** @param clock tells the times in the history and in the names of backups */
    public LedgerFiles(Clock clock) {
        this(clock, Schema.ofProgram());
    }

    LedgerFiles(Clock clock, Schema schema) {
        this.clock = clock;
        this.schema = schema;
    }

    /**
     * The path of a ledger as a user typed it.
     *
     * @throws StoreException BAD_ADDRESS for a server's address, a network share, or characters that no ledger's name may have
     */
    public static Path parse(String where) {
        return LedgerPath.of(LedgerPath.parse(where)).base();
    }

    /** Opens a ledger; makes an empty one where none is and that is wished. */
    public LedgerStore open(Path ledger, boolean createIfAbsent) {
        LedgerPath path = LedgerPath.of(ledger);
        OwnThread thread = new OwnThread();
        try {
            return onThread(thread, path, () -> open(path, createIfAbsent, thread));
        } catch (StoreException e) {
            thread.close();
            throw e;
        }
    }

    private static <T> T onThread(OwnThread thread, LedgerPath path, Callable<T> work) {
        try {
            return thread.call(work);
        } catch (Exception e) {
            throw Failures.of(e, path.file());
        }
    }

    private LedgerStore open(LedgerPath path, boolean createIfAbsent, OwnThread thread) throws IOException, SQLException {
        boolean exists = Files.exists(path.file());
        if (!exists) {
            refuseMissing(path, createIfAbsent);
            Files.createDirectories(path.folder());
        }
        if (!Files.isWritable(path.folder()) || exists && !Files.isWritable(path.file())) {
            throw new StoreException(StoreException.Kind.READ_ONLY, Message.of("store.readOnly", path.file()), null);
        }
        LedgerLock lock = LedgerLock.acquire(path);
        try {
            if (!Files.exists(path.file())) {
                make(path);
            }
            return new SqlLedgerStore(path, lock, tables(path), clock, thread);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A missing ledger that has backups was lost, not never made: an empty one in its place would hide that. */
    private void refuseMissing(LedgerPath path, boolean createIfAbsent) {
        boolean hasBackups = !backups(path.base()).isEmpty();
        if (hasBackups || !createIfAbsent) {
            String key = hasBackups ? "store.missing.backups" : "store.missing";
            throw new StoreException(StoreException.Kind.MISSING, Message.of(key, path.file(), path.backupFolder()), null);
        }
    }

    /** Made beside its place and moved there whole. */
    private void make(LedgerPath path) throws IOException, SQLException {
        Path fresh = path.beside(".new");
        Path file = path.beside(".new" + LedgerPath.ENDING);
        Files.deleteIfExists(file);
        HeadFile.forget(path);
        try (Connection connection = Database.create(fresh)) {
            schema.migrate(connection, 0, schema.newest());
        }
        Moves.into(file, path.file());
    }

    private Tables tables(LedgerPath path) throws IOException, SQLException {
        Acknowledged found = Inspection.inspect(path.file());
        if (found != null) {
            HeadFile.refuseOlder(path, found, clock);
        }
        Connection connection = Database.open(path.base());
        try {
            int version = Schema.version(connection);
            refuseStrange(path, connection, version);
            if (version < schema.newest()) {
                new BackupFolder(path, clock).make(new Tables(connection));
                connection.close();
                upgrade(path);
                connection = Database.open(path.base());
            }
            return new Tables(connection);
        } catch (IOException | SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void refuseStrange(LedgerPath path, Connection connection, int version) throws SQLException {
        if (version == 0) {
            throw new StoreException(StoreException.Kind.NOT_A_LEDGER, Message.of("store.notLedger", path.file(), "H2"), null);
        }
        if (version > schema.newest()) {
            throw new StoreException(StoreException.Kind.NEWER, Message.of("store.newer", path.file()), null);
        }
        Map<String, List<String>> expected = schema.tablesOf(version);
        Map<String, List<String>> found = Schema.tables(connection);
        if (!found.equals(expected)) {
            found.keySet().removeAll(expected.keySet());
            throw new StoreException(StoreException.Kind.FOREIGN_OBJECTS, Message.of("store.foreign", path.file(),
                    found.isEmpty() ? "?" : String.join(", ", found.keySet())), null);
        }
    }

    /** Works on a copy made from the backup; the ledger itself is replaced only by one that is upgraded, whole and checked. */
    private void upgrade(LedgerPath path) throws IOException, SQLException {
        Path backup = backups(path.base()).get(0).file();
        Path copy = path.beside(".upgrading");
        Path file = path.beside(".upgrading" + LedgerPath.ENDING);
        try {
            restoreChecked(backup, copy, file);
            Moves.into(file, path.file());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Restores, leads to the newest schema, and checks that the entries are still the same. */
    private Acknowledged restoreChecked(Path backup, Path base, Path file) throws IOException, SQLException {
        Files.deleteIfExists(file);
        try (Connection connection = Restoring.into(backup, base, schema)) {
            schema.migrate(connection, Schema.version(connection), schema.newest());
            Tables restored = new Tables(connection);
            if (!restored.check().isEmpty()) {
                throw new StoreException(StoreException.Kind.DAMAGED, Message.of("store.backup.damaged", backup), null);
            }
            Database.commitToDisk(connection);
            return restored.standing();
        }
    }

    /** The automatic backups of a ledger, newest first; the ledger itself may be missing or damaged. */
    public List<Backup> backups(Path ledger) {
        return new BackupFolder(LedgerPath.of(ledger), clock).newestFirst();
    }

    /**
     * Puts a backup in a ledger's place. The ledger that was there is put aside first, never deleted.
     *
     * @return where the former ledger now lies, or null where there was none
     */
    public Path restore(Path backup, Path ledger) {
        LedgerPath path = LedgerPath.of(ledger);
        try (OwnThread thread = new OwnThread()) {
            return onThread(thread, path, () -> restore(backup.toAbsolutePath(), path));
        }
    }

    private Path restore(Path backup, LedgerPath path) throws IOException, SQLException {
        if (!Files.isRegularFile(backup)) {
            throw Failures.of(new NoSuchFileException(backup.toString()), backup);
        }
        Files.createDirectories(path.folder());
        Path file = path.beside(".restoring" + LedgerPath.ENDING);
        LedgerLock lock = LedgerLock.acquire(path);
        try {
            Acknowledged restored = restoreChecked(backup, path.beside(".restoring"), file);
            HeadFile.expect(path, restored);
            Path aside = Files.exists(path.file()) ? freeName(path) : null;
            if (aside != null) {
                Moves.into(path.file(), aside);
            }
            Moves.into(file, path.file());
            return aside;
        } finally {
            Files.deleteIfExists(file);
            lock.close();
        }
    }

    private static Path freeName(LedgerPath path) {
        int number = 1;
        while (Files.exists(path.beside("-before-restore-" + number + LedgerPath.ENDING))) {
            number++;
        }
        return path.beside("-before-restore-" + number + LedgerPath.ENDING);
    }
}
