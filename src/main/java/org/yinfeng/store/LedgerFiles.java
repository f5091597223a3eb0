package org.yinfeng.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;

/**
 * Opens, makes and restores ledgers that are kept in files of this computer. A ledger's path is given without or with its
 * ending {@code .mv.db}. Whatever stands in the way is a {@link StoreException} with a sentence for the user; no failure
 * leaves an empty ledger in the place of a full one.
 */
public final class LedgerFiles {
    private final Clock clock;

    /** @param clock tells the times in the history and in the names of backups */
    public LedgerFiles(Clock clock) {
        this.clock = clock;
    }

    /** Opens a ledger; makes an empty one where none is and that is wished. */
    public LedgerStore open(Path ledger, boolean createIfAbsent) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The automatic backups of a ledger, newest first; the ledger itself may be missing or damaged. */
    public List<Backup> backups(Path ledger) {
        return List.of();
    }

    /**
     * Puts a backup in a ledger's place. The ledger that was there is put aside first, never deleted.
     *
     * @return where the former ledger now lies, or null where there was none
     */
    public Path restore(Path backup, Path ledger) {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
