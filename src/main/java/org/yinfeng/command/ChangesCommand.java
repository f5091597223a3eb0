package org.yinfeng.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What changed a figure between two dates, two records, or both: its parts add to the difference. */
@Command(name = "changes", sortOptions = false)
final class ChangesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private String from;

    @Option(names = "--to", paramLabel = "DATE", required = true)
    private String to;

    @Option(names = "--recorded-from", paramLabel = "INSTANT")
    private String recordedFrom;

    @Option(names = "--recorded-to", paramLabel = "INSTANT")
    private String recordedTo;

    @Option(names = "--figure", paramLabel = "FIGURE", defaultValue = "planned")
    private String figure;

    @Mixin
    private Counted counted;

    @Option(names = "--json")
    private boolean json;

    ChangesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The ledgers of the two looks. */
    private record Ledgers(Ledger first, Ledger second) {
    }

    @Override
    public Integer call() {
        LocalDate first = Arguments.date("--from", from);
        LocalDate second = Arguments.date("--to", to);
        Figure wanted = figure(figure);
        counted.check();
        Ledgers ledgers = ledgers();
        CountingRules rules = counted.rules(ledgers.second(), invocation);
        String unit = counted.unit(ledgers.second(), invocation);
        Bridge bridge = Bridge.between(new Reckoning(ledgers.first(), rules, first, unit),
                new Reckoning(ledgers.second(), rules, second, unit), wanted);
        ChangesAnswer answer = new ChangesAnswer(bridge, unit, ledgers.first().recorded(), ledgers.second().recorded(),
                counted.wording(ledgers.second(), invocation));
        if (json) {
            Json.print(invocation.out, answer);
        } else {
            answer.print(invocation.out);
        }
        return Exit.DONE.code();
    }

    private Ledgers ledgers() {
        Instant first = recordedFrom == null ? null : Arguments.instant(recordedFrom);
        Instant second = recordedTo == null ? null : Arguments.instant(recordedTo);
        return invocation.withStore(Ports.Access.READ, store -> {
            Ledger now = first == null || second == null ? store.load() : null;
            return new Ledgers(first == null ? now : store.at(first), second == null ? now : store.at(second));
        });
    }

    private static Figure figure(String text) {
        return Arrays.stream(Figure.values()).filter(known -> known.key().equals(text.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Refusal.usage("command.bad-choice", "--figure", text,
                        Arrays.stream(Figure.values()).map(Figure::key).collect(Collectors.joining(", "))));
    }
}
