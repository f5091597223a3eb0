package org.yinfeng.command;

import java.util.stream.Collectors;
import org.yinfeng.desk.rules.RulesInForce;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Wording;
import picocli.CommandLine.Option;

/** By which of the ledger's counting rules a command counts; the standard ones where none are named. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "NAME")
    private String name;

    /** Named in either language where they are the standard ones. */
    CountingRules of(Ledger ledger, Invocation invocation) {
        if (name == null || name.equals(invocation.texts.get("rules.standard"))) {
            return CountingRules.DEFAULT;
        }
        return ledger.rules(name).orElseThrow(() -> Refusal.usage("command.bad-choice", "--rules", name,
                RulesInForce.all(ledger).stream().map(CountingRules::name).collect(Collectors.joining(", "))));
    }

    /** What writes rates as the rules round them. */
    Wording wording(Ledger ledger, Invocation invocation) {
        return of(ledger, invocation).rounding().words(invocation.texts);
    }
}
