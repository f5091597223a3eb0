package org.yinfeng;

import java.nio.file.Path;
import java.util.List;
import org.yinfeng.desk.LedgerSite;
import org.yinfeng.desk.SampleLedger;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.store.LedgerFiles;
import org.yinfeng.store.Places;

/** A ledger in a file, as the window sees it. */
final class FileSite implements LedgerSite {
    private final LedgerFiles files;
    private final Places places;
    private final Path path;

    FileSite(LedgerFiles files, Places places, Path path) {
        this.files = files;
        this.places = places;
        this.path = path;
    }

    @Override
    public String where() {
        return path.toString();
    }

    @Override
    public LedgerStore open() {
        LedgerStore store = files.open(path, true);
        return path.equals(places.sampleLedger()) ? filled(store) : store;
    }

    private static LedgerStore filled(LedgerStore store) {
        try {
            Ledger ledger = store.load();
            if (ledger.isEmpty() && ledger.revision() == 0) {
                store.commit(SampleLedger.edit(ledger), "Yinfeng");
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public List<Backup> backups() {
        return files.backups(path).stream().map(backup -> new Backup(backup.file(), backup.at(), backup.revision())).toList();
    }

    @Override
    public void restore(Path backup) {
        files.restore(backup, path);
    }

    @Override
    public LedgerSite sample() {
        return new FileSite(files, places, places.sampleLedger());
    }

    @Override
    public LedgerSite at(String where) {
        return new FileSite(files, places, LedgerFiles.parse(where));
    }
}
