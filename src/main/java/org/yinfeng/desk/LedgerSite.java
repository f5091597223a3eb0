package org.yinfeng.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.yinfeng.ledger.LedgerStore;

/**
 * The place where a ledger is kept, opened or not; the root hands in the real one. Every call takes its time and belongs on
 * the ledger's thread; failures are {@link org.yinfeng.ledger.StoreException}s.
 */
public interface LedgerSite {
    /** A copy of the ledger that can be put back. */
    record Backup(Path file, Instant taken, long revision) {
    }

    /** The place, as the user knows it: a path or an address. */
    String where();

    /** Opens the ledger, made if absent, migrated if older. */
    LedgerStore open();

    /** The copies that were kept, newest first; none for a shared ledger. */
    List<Backup> backups();

    /** Puts a copy in the ledger's place; the ledger that stood there, closed by now, is put aside and not lost. */
    void restore(Path backup);

    /** The sample ledger, kept apart from the user's and filled when it is first opened. */
    LedgerSite sample();

    /** Another place. */
    LedgerSite at(String where);
}
