package org.yinfeng.command;

import java.time.LocalDate;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import picocli.CommandLine.Option;

/** At which date a command looks at the ledger, and as recorded when; the options of every command that reads. */
final class Moment {
    @Option(names = "--as-of", paramLabel = "DATE")
    private String asOf;

    @Option(names = "--as-recorded", paramLabel = "INSTANT")
    private String asRecorded;

    /** The ledger as it stands, or as it was recorded at the moment asked for. */
    Ledger ledger(Invocation invocation) {
        // Read before the ledger is opened: a bad date is told at once.
        if (asOf != null) {
            Arguments.date("--as-of", asOf);
        }
        if (asRecorded == null) {
            return invocation.withLedger(ledger -> ledger);
        }
        java.time.Instant moment = Arguments.instant(asRecorded);
        return invocation.withStore(Ports.Access.READ, store -> store.at(moment));
    }

    /** The date asked for; else the end of the last month with any fact, but not after today. */
    LocalDate date(Ledger ledger, Invocation invocation) {
        return asOf != null ? Arguments.date("--as-of", asOf) : Reckoning.dateFor(ledger, invocation.today());
    }
}
