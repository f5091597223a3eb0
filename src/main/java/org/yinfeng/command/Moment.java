package org.yinfeng.command;

import java.time.LocalDate;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** At which date a command looks at the ledger, and as recorded when; the options of every command that reads. */
final class Moment {
    @Option(names = "--as-of", paramLabel = "DATE")
    private String asOf;

    @Mixin
    private Recorded recorded;

    Ledger ledger(Invocation invocation) {
        // Read before the ledger is opened: a bad date is told at once.
        if (asOf != null) {
            Arguments.date("--as-of", asOf);
        }
        return recorded.ledger(invocation);
    }

    /** The date asked for; else the end of the last month with any fact, but not after today. */
    LocalDate date(Ledger ledger, Invocation invocation) {
        return asOf != null ? Arguments.date("--as-of", asOf) : Reckoning.dateFor(ledger, invocation.today());
    }
}
