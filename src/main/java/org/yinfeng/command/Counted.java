package org.yinfeng.command;

import java.time.LocalDate;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Wording;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command counts: by which rules, in which scope and of which unit; the options of every command that reckons. */
final class Counted {
    @Option(names = "--scope", paramLabel = "manufacturing|all")
    private String scope;

    @Mixin
    private RulesOption rules;

    @Option(names = "--region", paramLabel = "NAME")
    private String region;

    /** Called before the ledger is opened: a bad scope is told at once. */
    void check() {
        if (scope != null) {
            Arguments.scope(scope);
        }
    }

    CountingRules rules(Ledger ledger, Invocation invocation) {
        CountingRules named = rules.of(ledger, invocation);
        return scope == null ? named : named.withScope(Arguments.scope(scope));
    }

    /** The unit's name as the ledger has it, null for the city. */
    String unit(Ledger ledger, Invocation invocation) {
        return region == null ? null : Regions.named(region, ledger, invocation.texts);
    }

    Reckoning at(Ledger ledger, LocalDate asOf, Invocation invocation) {
        String unit = unit(ledger, invocation);
        return new Reckoning(ledger, rules(ledger, invocation), asOf, unit);
    }

    /** What writes rates as the rules round them. */
    Wording wording(Ledger ledger, Invocation invocation) {
        return rules.wording(ledger, invocation);
    }
}
