package org.yinfeng.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.forecast.Estimate;
import org.yinfeng.progress.forecast.Fan;
import org.yinfeng.progress.forecast.Forecast;
import org.yinfeng.progress.forecast.Outlook;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the year may end. */
@Command(name = "forecast", sortOptions = false)
final class ForecastCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Moment moment;

    @Mixin
    private Counted counted;

    @Option(names = "--json")
    private boolean json;

    ForecastCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        counted.check();
        Ledger ledger = moment.ledger(invocation);
        Forecast forecast = Forecast.of(counted.at(ledger, moment.date(ledger, invocation), invocation));
        if (json) {
            Json.print(invocation.out, part -> part.object(top -> write(forecast, top)));
        } else {
            print(forecast);
        }
        return Exit.DONE.code();
    }

    private static void write(Forecast forecast, Json top) throws IOException {
        top.text("asOf", forecast.asOf()).text("scope", forecast.rules().scope().key()).text("region", forecast.region())
                .number("seed", forecast.seed()).array("subjects", list -> {
                    for (Outlook outlook : forecast.outlooks()) {
                        list.object(subject -> write(outlook, subject));
                    }
                });
    }

    private static void write(Outlook outlook, Json json) throws IOException {
        json.text("subject", outlook.subject().key());
        value(json, outlook, "done", outlook.done());
        value(json, outlook, "target", outlook.target());
        value(json, outlook, "neededPerMonth", outlook.neededPerMonth());
        json.object("yearEnd", methods -> {
            for (Estimate estimate : outlook.estimates()) {
                methods.object(estimate.method().key(), one -> {
                    value(one, outlook, "value", estimate.value());
                    one.rate("ratePercent", Forecast.ratePercent(estimate.value(), outlook.target()));
                });
            }
        });
        json.objectOrNull("simulation", outlook.fan(), fan -> write(outlook, outlook.fan(), fan));
    }

    private static void write(Outlook outlook, Fan fan, Json json) throws IOException {
        json.number("runs", fan.runs()).number("histories", fan.histories()).array("months", months -> {
            for (Fan.Band band : fan.bands()) {
                months.object(month -> {
                    month.number("month", band.month());
                    value(month, outlook, "p10", band.p10());
                    value(month, outlook, "p25", band.p25());
                    value(month, outlook, "p50", band.p50());
                    value(month, outlook, "p75", band.p75());
                    value(month, outlook, "p90", band.p90());
                });
            }
        });
    }

    /** Amounts in 万元 under keys that say so, counts as numbers. */
    private static void value(Json json, Outlook outlook, String key, Long value) throws IOException {
        if (outlook.subject().isMoney()) {
            json.wan(key + "Wan", value == null ? null : Money.ofYuan(value));
        } else {
            json.number(key, value);
        }
    }

    private void print(Forecast forecast) {
        say("title", forecast.asOf().getYear(), invocation.wording.date(forecast.asOf()),
                invocation.texts.get("scope." + forecast.rules().scope()), String.valueOf(forecast.seed()));
        for (Outlook outlook : forecast.outlooks()) {
            invocation.out.println();
            String name = invocation.texts.get("forecast.subject." + outlook.subject());
            if (outlook.subject().isMoney()) {
                say("subject", name, shown(outlook, outlook.done()), shown(outlook, outlook.target()), shown(outlook, outlook.neededPerMonth()));
            } else {
                say("count", name, shown(outlook, outlook.done()));
            }
            for (Estimate estimate : outlook.estimates()) {
                say("estimate", invocation.texts.get("forecast.method." + estimate.method()), shown(outlook, estimate.value()),
                        estimate.ground().in(invocation.wording, Unit.YI));
            }
            if (outlook.fan() != null) {
                Fan.Band end = outlook.fan().last();
                say("fan", shown(outlook, end.p10()), shown(outlook, end.p25()), shown(outlook, end.p50()), shown(outlook, end.p75()),
                        shown(outlook, end.p90()));
            }
        }
    }

    private void say(String key, Object... arguments) {
        invocation.out.println(invocation.texts.get("command.forecast." + key, arguments));
    }

    private String shown(Outlook outlook, Long value) {
        if (value == null) {
            return Wording.UNKNOWN;
        }
        return outlook.subject().isMoney() ? invocation.texts.get("forecast.amount", invocation.wording.leader(Money.ofYuan(value), Unit.YI),
                invocation.wording.unit(Unit.YI)) : invocation.wording.count(value);
    }
}
