package org.yinfeng.command;

import java.time.Instant;
import org.yinfeng.ledger.Ledger;
import picocli.CommandLine.Option;

/** The ledger as it stands or, where a moment was named, as it was recorded then. */
final class Recorded {
    @Option(names = "--as-recorded", paramLabel = "INSTANT")
    private String moment;

    /** Whether the ledger of the past is asked for. */
    boolean isPast() {
        return moment != null;
    }

    Ledger ledger(Invocation invocation) {
        if (moment == null) {
            return invocation.withLedger(ledger -> ledger);
        }
        Instant instant = Arguments.instant(moment);
        return invocation.withStore(Ports.Access.READ, store -> store.at(instant));
    }
}
