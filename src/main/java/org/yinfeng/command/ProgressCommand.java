package org.yinfeng.command;

import java.util.concurrent.Callable;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures at a date. */
@Command(name = "progress", sortOptions = false)
final class ProgressCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Moment moment;

    @Mixin
    private Counted counted;

    @Option(names = "--json")
    private boolean json;

    ProgressCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        counted.check();
        Ledger ledger = moment.ledger(invocation);
        Figures figures = counted.at(ledger, moment.date(ledger, invocation), invocation).figures();
        if (json) {
            Json.print(invocation.out, new FiguresJson(figures));
        } else {
            new FiguresText(figures, counted.wording(ledger, invocation)).print(invocation.out);
        }
        return Exit.DONE.code();
    }
}
