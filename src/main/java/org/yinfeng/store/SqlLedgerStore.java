package org.yinfeng.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** A ledger in one H2 file. After a failed write it looks for itself whether the edit was stored, and opens the file anew. */
final class SqlLedgerStore implements LedgerStore {
    /** Edits of more changes than this are imports: a backup is made first. */
    static final int IMPORT = 100;
    private static final Logger LOG = LoggerFactory.getLogger(SqlLedgerStore.class);

    private final LedgerPath path;
    private final LedgerLock lock;
    private final BackupFolder backups;
    private final Clock clock;
    private final OwnThread thread;
    private final HeadFile headFile;
    private Tables tables;
    private final long revisionAtOpening;
    private boolean closed;

    SqlLedgerStore(LedgerPath path, LedgerLock lock, Tables tables, Clock clock, OwnThread thread) throws SQLException {
        this.path = path;
        this.lock = lock;
        this.tables = tables;
        this.clock = clock;
        this.thread = thread;
        this.backups = new BackupFolder(path, clock);
        this.headFile = new HeadFile(path);
        this.revisionAtOpening = tables.head().revision();
    }

    /** Something done with the open tables. */
    private interface Work<T> {
        T with(Tables open) throws Exception;
    }

    private synchronized <T> T run(Work<T> work) {
        if (closed) {
            throw new StoreException(StoreException.Kind.BROKEN, Message.of("store.closed", path.base()), null);
        }
        try {
            return thread.call(() -> work.with(opened()));
        } catch (Exception e) {
            reconnectNext();
            throw Failures.of(e, path.file());
        }
    }

    private Tables opened() throws IOException, SQLException {
        if (tables == null) {
            Tables again = new Tables(Database.open(path.base()));
            HeadFile.refuseOlder(path, again.standing(), clock);
            tables = again;
        }
        return tables;
    }

    /** After a failure the next call opens the file anew where H2 has closed it. */
    private void reconnectNext() {
        try {
            thread.call(() -> {
                if (tables != null && !tables.connection().isValid(5)) {
                    tables.connection().close();
                    tables = null;
                }
                return null;
            });
        } catch (Exception e) {
            LOG.warn("closing a broken connection", e);
            tables = null;
        }
    }

    @Override
    public Ledger load() {
        return run(this::load);
    }

    private Ledger load(Tables open) throws SQLException {
        Head head = open.head();
        open.refuseTorn(head);
        long[] largest = {0};
        open.keys().startFilling();
        Ledger ledger = open.changes().current(head, (image, entry) -> {
            largest[0] = Math.max(largest[0], image.id());
            open.keys().fill(image.kind(), entry);
        });
        open.keys().doneFilling();
        if (largest[0] >= head.nextId()) {
            throw new DamagedBytesException("the entries are not those that were saved");
        }
        return ledger;
    }

    @Override
    public Outcome commit(Edit edit, String who) {
        return run(open -> commit(open, edit, who));
    }

    private Outcome commit(Tables open, Edit edit, String who) throws IOException, SQLException {
        Head head = open.head();
        if (edit.changes().size() > IMPORT && head.revision() > 0) {
            backups.make(open);
        }
        if (edit.changes().stream().anyMatch(SqlLedgerStore::givesKey)) {
            open.keys().need();
        }
        Commit commit = open.commit(edit, head);
        Head next = write(open, commit, who);
        if (!commit.conflicts().isEmpty()) {
            return new Outcome.Refused(commit.conflicts());
        }
        if (next == null) {
            return new Outcome.Committed(commit.stored(), head.revision());
        }
        if (makeDurable(open, next)) {
            commit.apply(open.keys());
        }
        headFile.note(tables, next);
        checkpoint(next, edit.changes().size());
        return new Outcome.Committed(commit.stored(), next.revision());
    }

    /** The edit is saved by now: a copy that fails for any reason costs nothing but speed, and the next call opens the file anew. */
    private void checkpoint(Head head, int changed) {
        try {
            if (tables != null) {
                tables.checkpoint(head, changed);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("no checkpoint after revision {}", head.revision(), e);
            closeQuietly(tables.connection());
            tables = null;
        }
    }

    private static boolean givesKey(Change change) {
        String after = change.after() == null ? null : change.after().key();
        return after != null && (change.before() == null || !Objects.equals(after, change.before().key()));
    }

    /** Writes within the transaction; null when there is nothing to commit, and then nothing is left of it. */
    private Head write(Tables open, Commit commit, String who) throws SQLException {
        Head next = null;
        try {
            commit.write();
            if (commit.conflicts().isEmpty()) {
                commit.checkKeys(open.keys());
            }
            if (commit.conflicts().isEmpty() && !commit.changesNothing()) {
                next = commit.finish(who, clock.instant());
                next.write(open.connection());
            }
            return next;
        } finally {
            if (next == null) {
                rollback(open.connection());
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // A database that closed itself has rolled back by doing so; what led here is thrown already.
            LOG.warn("rollback", e);
        }
    }

    /**
     * Commits and forces to disk. Where that fails midway, looks into the file anew: what stands there decides whether the
     * edit is saved.
     *
     * @return whether the tables are still the same open ones
     */
    private boolean makeDurable(Tables open, Head next) throws IOException, SQLException {
        try {
            Database.commitToDisk(open.connection());
            return true;
        } catch (SQLException e) {
            LOG.warn("commit of revision {} failed, looking into the file", next.revision(), e);
            tables = null;
            closeQuietly(open.connection());
            Tables again = opened();
            if (!again.head().same(next)) {
                throw e;
            }
            Database.sync(again.connection());
            return false;
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("closing", e);
        }
    }

    @Override
    public List<Revision> since(long revision) {
        return run(open -> open.changes().since(revision));
    }

    @Override
    public Ledger at(Instant instant) {
        return run(open -> open.changes().at(open.head(), open.history().newestBy(RevisionLine.micros(instant)))).asRecorded(instant);
    }

    @Override
    public Ledger after(long revision) {
        return run(open -> open.changes().at(open.head(), revision).asRecorded(open.history().line(revision).at()));
    }

    @Override
    public List<Revision> history(Long entryId, int limit) {
        return run(open -> entryId == null ? open.changes().newest(limit) : open.changes().of(entryId, limit));
    }

    @Override
    public List<Revision> historyBelow(long number, int limit) {
        return run(open -> open.changes().below(number, limit));
    }

    @Override
    public Revision revision(long number, int changes) {
        return run(open -> open.changes().revision(number, changes));
    }

    @Override
    public void backup(Path file) {
        run(open -> BackupFile.write(open, file.toAbsolutePath()));
    }

    @Override
    public void protect() {
        run(open -> {
            if (open.head().revision() > 0) {
                backups.make(open);
            }
            return null;
        });
    }

    @Override
    public List<Problem> check() {
        return run(Tables::check);
    }

    /** A file has one desk only, so there is never anything to report. */
    @Override
    public AutoCloseable watch(Consumer<Long> onRevision) {
        return () -> { };
    }

    /** Makes a backup of what changed and closes the file; a backup that fails is logged and keeps nobody from closing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        try {
            thread.call(() -> {
                closeTables();
                return null;
            });
        } catch (Exception e) {
            LOG.warn("closing {}", path.file(), e);
        } finally {
            closed = true;
            headFile.close();
            lock.close();
            thread.close();
        }
    }

    private void lastCheckpoint() {
        try {
            Head head = tables.head();
            if (head.revision() > revisionAtOpening) {
                tables.lastCheckpoint(head);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("no checkpoint of {}", path.file(), e);
        }
    }

    private void closeTables() throws SQLException {
        if (tables == null) {
            return;
        }
        try {
            lastCheckpoint();
            if (tables.head().revision() > 0) {
                backups.make(tables);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("no backup of {}", path.file(), e);
        } finally {
            tables.connection().close();
            tables = null;
        }
    }
}
