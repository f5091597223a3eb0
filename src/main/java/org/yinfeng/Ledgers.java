package org.yinfeng;

import java.nio.file.Path;
import org.yinfeng.command.Ports;
import org.yinfeng.desk.LedgerSite;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.store.LedgerFiles;
import org.yinfeng.store.Places;

/** The ledgers that are kept in files, for the command line. */
final class Ledgers implements Ports.Ledgers {
    private final LedgerFiles files;
    private final Places places;

    Ledgers(LedgerFiles files, Places places) {
        this.files = files;
        this.places = places;
    }

    @Override
    public LedgerStore open(String where, Ports.Access access) {
        return files.open(path(where), access == Ports.Access.WRITE);
    }

    @Override
    public Path restore(String where, Path copy) {
        return files.restore(copy, path(where));
    }

    /** The same ledger as a place for the window. */
    LedgerSite site(String where) {
        return new FileSite(files, places, path(where));
    }

    LedgerSite sample() {
        return site(null).sample();
    }

    private Path path(String where) {
        return where == null ? places.ledger() : LedgerFiles.parse(where);
    }
}
