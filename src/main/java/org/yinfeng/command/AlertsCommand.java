package org.yinfeng.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.progress.alert.AlertList;
import org.yinfeng.progress.alert.Alerts;
import org.yinfeng.progress.alert.Reasons;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is late, due, behind, silent or odd: promises first, the greatest project first. */
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
        AlertList alerts = new Alerts(ledger, rules.of(ledger, invocation), asOf, invocation.today()).find(null);
        Reasons reasons = new Reasons(ledger, asOf, rules.wording(ledger, invocation), Unit.WAN);
        if (json) {
            Json.print(invocation.out, part -> part.array(list -> {
                for (Alert alert : alerts) {
                    list.object(members -> members(members, ledger, alert, reasons));
                }
            }));
        } else {
            print(asOf, ledger, alerts, reasons);
        }
        return Exit.DONE.code();
    }

    private void members(Json json, Ledger ledger, Alert alert, Reasons reasons) throws IOException {
        json.text("code", value(ledger, Field.CODE, alert)).text("name", value(ledger, Field.NAME, alert))
                .text("region", value(ledger, Field.REGION, alert)).text("kind", alert.kind().key()).text("level", alert.light().key())
                .text("due", alert.due()).number("monthsLate", alert.monthsLate()).text("what", reasons.of(alert));
    }

    private static String value(Ledger ledger, Field<String> field, Alert alert) {
        return alert.row() < 0 ? null : ledger.projects().value(field, alert.row());
    }

    private void print(LocalDate asOf, Ledger ledger, AlertList alerts, Reasons reasons) {
        Texts texts = invocation.texts;
        invocation.out.println(texts.get("command.alerts.title", invocation.wording.date(asOf), invocation.wording.count(alerts.size())));
        TextTable table = new TextTable(texts.get("command.level"), texts.get("command.kind"), texts.get("field.code"),
                texts.get("field.name"), texts.get("field.region"), texts.get("command.what"));
        for (Alert alert : alerts) {
            table.add(texts.get("light." + alert.light()), texts.get("alert." + alert.kind()), text(ledger, Field.CODE, alert),
                    name(ledger, alert), texts.word(value(ledger, Field.REGION, alert)), reasons.of(alert));
        }
        table.print(invocation.out);
    }

    /** A problem of no project is called by its own words. */
    private static String name(Ledger ledger, Alert alert) {
        return alert.kind() == AlertKind.PROBLEM && alert.row() < 0 && ledger.entry(alert.entry()) instanceof Matter matter ? matter.text()
                : text(ledger, Field.NAME, alert);
    }

    private static String text(Ledger ledger, Field<String> field, Alert alert) {
        String value = value(ledger, field, alert);
        return value == null ? "" : value;
    }
}
