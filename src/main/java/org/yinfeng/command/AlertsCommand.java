package org.yinfeng.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Promises whose month has ended, or soon ends, and whose event has not happened. */
@Command(name = "alerts", sortOptions = false)
final class AlertsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Moment moment;

    @Mixin
    private RulesOption rules;

    @Option(names = "--json")
    private boolean json;

    AlertsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Ledger ledger = moment.ledger(invocation);
        LocalDate asOf = moment.date(ledger, invocation);
        List<Overview.Overdue> open = Reckoning.ofCity(ledger, rules.of(ledger, invocation), asOf).overdue();
        if (json) {
            Json.print(invocation.out, part -> part.array(list -> {
                for (Overview.Overdue promise : open) {
                    list.object(members -> members(members, ledger, promise));
                }
            }));
        } else {
            print(asOf, ledger, open);
        }
        return Exit.DONE.code();
    }

    private void members(Json json, Ledger ledger, Overview.Overdue promise) throws IOException {
        json.text("code", value(ledger, Field.CODE, promise)).text("name", value(ledger, Field.NAME, promise))
                .text("region", value(ledger, Field.REGION, promise)).text("kind", kind(promise.milestone()))
                .text("level", promise.level().name().toLowerCase(Locale.ROOT)).text("due", promise.due())
                .number("monthsLate", promise.monthsLate()).text("what", what(promise));
    }

    private static String value(Ledger ledger, Field<String> field, Overview.Overdue promise) {
        return ledger.projects().value(field, promise.row());
    }

    private static String kind(Milestone milestone) {
        return switch (milestone) {
            case SIGNED -> "signing";
            case STARTED -> "start";
            case COMPLETED -> "completion";
            case IN_PRODUCTION -> "production";
        };
    }

    private String what(Overview.Overdue promise) {
        Texts texts = invocation.texts;
        String key = promise.level() == Overview.Level.DUE ? "command.alert.due"
                : promise.monthsLate() == 0 ? "command.alert.now" : "command.alert.late";
        return texts.get(key, texts.get("milestone." + promise.milestone()), invocation.wording.month(promise.due()),
                promise.monthsLate());
    }

    private void print(LocalDate asOf, Ledger ledger, List<Overview.Overdue> open) {
        Texts texts = invocation.texts;
        invocation.out.println(texts.get("command.alerts.title", invocation.wording.date(asOf), invocation.wording.count(open.size())));
        TextTable table = new TextTable(texts.get("command.level"), texts.get("field.code"), texts.get("field.name"),
                texts.get("field.region"), texts.get("command.what"));
        for (Overview.Overdue promise : open) {
            table.add(texts.get("command.level." + promise.level()), text(ledger, Field.CODE, promise),
                    text(ledger, Field.NAME, promise), texts.word(value(ledger, Field.REGION, promise)), what(promise));
        }
        table.print(invocation.out);
    }

    private static String text(Ledger ledger, Field<String> field, Overview.Overdue promise) {
        String value = value(ledger, field, promise);
        return value == null ? "" : value;
    }
}
