package org.yinfeng.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures at a date. */
@Command(name = "progress", sortOptions = false)
final class ProgressCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Moment moment;

    @Option(names = "--scope", paramLabel = "manufacturing|all")
    private String scope;

    @Mixin
    private RulesOption rules;

    @Option(names = "--region", paramLabel = "NAME")
    private String region;

    @Option(names = "--json")
    private boolean json;

    ProgressCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Scope wanted = scope == null ? null : Arguments.scope(scope);
        Ledger ledger = moment.ledger(invocation);
        LocalDate asOf = moment.date(ledger, invocation);
        String unit = region == null ? null : Regions.named(region, ledger, invocation.texts);
        CountingRules named = rules.of(ledger, invocation);
        CountingRules counted = wanted == null ? named : named.withScope(wanted);
        Figures figures = new Reckoning(ledger, counted, asOf, unit).figures();
        if (json) {
            Json.print(invocation.out, new FiguresJson(figures));
        } else {
            new FiguresText(figures, rules.wording(ledger, invocation)).print(invocation.out);
        }
        return Exit.DONE.code();
    }
}
