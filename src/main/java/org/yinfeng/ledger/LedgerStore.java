package org.yinfeng.ledger;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a ledger is kept. Every call may take its time and belongs on the ledger's own thread; none may be interrupted.
 * Failures of the machinery are {@link StoreException}s that carry a sentence for the user.
 */
public interface LedgerStore extends Closeable {
    /** Reads the whole ledger as it stands. */
    Ledger load();

    /**
     * Stores the edit and its history in one transaction and forces it to disk before it returns. Entries that are added
     * with id 0 are given one; every stored entry's version is raised by one.
     */
    Outcome commit(Edit edit, String who);

    /** The revisions after the given one, oldest first, with their changes. */
    List<Revision> since(long revision);

    /** The ledger as it was recorded at that moment; it knows the moment, see {@link Ledger#recorded}. */
    Ledger at(Instant instant);

    /** The ledger as that revision left it; it knows when that was. */
    Ledger after(long revision);

    /** The history, newest first, without changes; of one entry where an id is given, with that entry's changes. */
    List<Revision> history(Long entryId, int limit);

    /** The history's lines below a number, newest first, without changes; asks the file for no more than so many. */
    List<Revision> historyBelow(long number, int limit);

    /** One line of the history with the first of its changes. */
    Revision revision(long number, int changes);

    /** Writes a whole, verified copy beside its place and moves it there. */
    void backup(Path file);

    /** Makes a verified copy among the automatic backups, before something large or foreign comes in; none where nothing changed since the last. */
    void protect();

    /** The integrity of the entries and of the history's chain; empty when all is well. */
    List<org.yinfeng.project.Problem> check();

    /** Calls back after other desks' commits; the returned handle stops it. */
    AutoCloseable watch(Consumer<Long> onRevision);

    @Override
    void close();
}
