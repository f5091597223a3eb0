package org.yinfeng.progress.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Span;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** Says of an alert, in one sentence, why it was raised. */
public final class Reasons {
    private final Ledger ledger;
    private final LocalDate asOf;
    private final Wording wording;
    private final Unit unit;

    /** @param unit that amounts are told in */
    public Reasons(Ledger ledger, LocalDate asOf, Wording wording, Unit unit) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.wording = wording;
        this.unit = unit;
    }

    public String of(Alert alert) {
        return switch (alert.kind()) {
            case START -> promise(alert, Milestone.STARTED);
            case COMPLETION -> promise(alert, Milestone.COMPLETED);
            case PRODUCTION -> promise(alert, Milestone.IN_PRODUCTION);
            case INVESTMENT -> investment(alert);
            case STILL -> wording.texts().get("alert.still", wording.date(LocalDate.ofEpochDay(alert.first())),
                    wording.count(alert.second()));
            case NODE -> entry(alert, "node", ledger.entry(alert.entry()) instanceof Node node ? node.name() : "");
            case PROBLEM -> entry(alert, "problem", ledger.entry(alert.entry()) instanceof Matter matter ? matter.text() : "");
            case REPORT -> wording.texts().get(alert.second() == 1 ? "alert.report.one" : "alert.report.more", month(alert.first()),
                    alert.second());
            case ODD -> odd(alert);
        };
    }

    private String promise(Alert alert, Milestone milestone) {
        String key = alert.light() == Light.DUE ? "alert.due" : alert.monthsLate() == 0 ? "alert.now" : "alert.late";
        return wording.texts().get(key, wording.texts().get("milestone." + milestone), wording.month(alert.due().month()),
                alert.monthsLate());
    }

    private String investment(Alert alert) {
        Goal year = new Goal(Money.ofYuan(alert.first()), Money.ofYuan(alert.second()), Span.to(asOf).monthsEnded());
        return wording.texts().get("alert.investment", amount(alert.first()), amount(alert.second()), wording.rate(year.ratePercent()),
                wording.points(year.gapPoints()), wording.unit(unit));
    }

    private String entry(Alert alert, String kind, String name) {
        LocalDate due = alert.due().day();
        return wording.texts().get("alert." + kind + (due.isBefore(asOf) ? ".late" : ".due"), name, wording.date(due),
                ChronoUnit.DAYS.between(due, asOf));
    }

    private String odd(Alert alert) {
        String key = "alert.odd." + alert.oddity();
        return switch (alert.oddity()) {
            case FUTURE -> wording.texts().get(key, wording.texts().get("milestone." + Milestone.values()[(int) alert.second()]),
                    day(alert.first()));
            case PRODUCTION_FIRST -> wording.texts().get(key, day(alert.first()), day(alert.second()));
            case ABOVE_PLANNED -> wording.texts().get(key, amount(alert.first()), amount(alert.second()), wording.unit(unit));
            default -> wording.texts().get(key, month(alert.first()), amount(alert.second()), wording.unit(unit));
        };
    }

    private String day(long epochDay) {
        return wording.date(LocalDate.ofEpochDay(epochDay));
    }

    private String month(long index) {
        return wording.month(Promise.month((int) index));
    }

    private String amount(long yuan) {
        return wording.project(Money.ofYuan(yuan), unit);
    }
}
