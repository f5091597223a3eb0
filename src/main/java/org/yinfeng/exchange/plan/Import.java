package org.yinfeng.exchange.plan;

import java.nio.file.Path;
import java.util.List;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.ledger.Ledger;

/** Reads files and plans what they would do to a ledger. Later sheets may speak of projects that earlier ones bring. */
public final class Import {
    private final Ledger ledger;
    private final ImportOptions options;

    public Import(Ledger ledger) {
        this(ledger, ImportOptions.NONE);
    }

    public Import(Ledger ledger, ImportOptions options) {
        this.ledger = ledger;
        this.options = options;
    }

    /**
     * Never fails for what a file holds: a file that is not read is a {@link FilePlan#refused}.
     *
     * @throws java.util.concurrent.CancellationException when the watch says so
     */
    public ImportPlan read(List<Path> files, Watch watch) {
        throw new UnsupportedOperationException("not read yet: " + files + ledger + options + watch);
    }
}
