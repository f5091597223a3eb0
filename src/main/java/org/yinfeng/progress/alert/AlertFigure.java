package org.yinfeng.progress.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.RulesSentence;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;

/**
 * Why an alert was raised: what was due, what is, and by how much it lags.
 *
 * @param project 0 for a problem of no project
 * @param entry the node or problem, else 0
 * @param oddity null but for {@link AlertKind#ODD}
 * @param today a date after it is odd
 */
public record AlertFigure(AlertKind kind, long project, long entry, Oddity oddity, LocalDate today) implements Explainable {
    public static AlertFigure of(Alert alert, LocalDate today) {
        return new AlertFigure(alert.kind(), alert.project(), alert.entry(), alert.oddity(), today);
    }

    @Override
    public String key() {
        return ("alert." + kind + (oddity == null ? "" : "." + oddity) + ":" + project + (entry == 0 ? "" : "-" + entry)).toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return RulesSentence.every(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = asked.in(null);
        AlertList list = new Alerts(at.ledger(), at.rules(), at.asOf(), today).find(null);
        Alert alert = null;
        for (int place = 0; place < list.size() && alert == null; place++) {
            Alert found = list.kind(place) == kind ? list.get(place) : null;
            alert = found != null && of(found, today).equals(this) ? found : null;
        }
        if (alert == null) {
            return Explanation.of(this, at, Phrase.of("explain.alert", name(at), Phrase.of("alert." + kind)), new Quantity(Quantity.Kind.DAYS, null),
                    Phrase.of("explain.alert.none"), List.of());
        }
        return new Explanation(this, at, Phrase.of("explain.alert", name(at), Phrase.of("alert." + kind)), value(alert, at),
                Phrase.of("explain.alert.because", Phrase.of("light." + alert.light() + ".long"), said(alert, at)), List.of(),
                part(alert, at), List.of());
    }

    private Object name(Reckoning at) {
        int row = at.ledger().projects().row(project);
        String name = row >= 0 ? at.ledger().projects().value(Field.NAME, row)
                : at.ledger().entry(entry) instanceof Matter matter ? matter.text() : null;
        return name == null ? "" : name;
    }

    private static Parts part(Alert alert, Reckoning at) {
        if (alert.row() < 0) {
            return Parts.none(at.ledger());
        }
        Money planned = at.ledger().projects().value(Field.PLANNED, alert.row());
        return Parts.shown(at.ledger(), Quantity.Kind.MONEY, new int[] {alert.row()},
                new long[] {planned == null ? Block.NO_AMOUNT : planned.yuan()}, Phrase.of("field.plannedWan"));
    }

    /** By how much it lags. */
    private Quantity value(Alert alert, Reckoning at) {
        return switch (kind) {
            case START, COMPLETION, PRODUCTION -> Quantity.months(alert.monthsLate());
            case INVESTMENT -> Quantity.points(year(alert, at).gapPoints());
            case STILL -> days(alert.second());
            case NODE, PROBLEM -> days(ChronoUnit.DAYS.between(alert.due().day(), at.asOf()));
            case REPORT -> Quantity.months(alert.second());
            case ODD -> new Quantity(Quantity.Kind.DAYS, null);
        };
    }

    private static Quantity days(long days) {
        return new Quantity(Quantity.Kind.DAYS, BigDecimal.valueOf(days));
    }

    private static Goal year(Alert alert, Reckoning at) {
        return new Goal(Money.ofYuan(alert.first()), Money.ofYuan(alert.second()), Span.to(at.asOf()).monthsEnded());
    }

    private Phrase said(Alert alert, Reckoning at) {
        return switch (kind) {
            case START -> promise(alert, Milestone.STARTED);
            case COMPLETION -> promise(alert, Milestone.COMPLETED);
            case PRODUCTION -> promise(alert, Milestone.IN_PRODUCTION);
            case INVESTMENT -> {
                Goal year = year(alert, at);
                yield Phrase.of("explain.alert.investment", money(alert.first()), money(alert.second()), Quantity.percent(year.ratePercent()),
                        Quantity.percent(year.schedulePercent()), Quantity.points(year.gapPoints()));
            }
            case STILL -> Phrase.of("alert.still", LocalDate.ofEpochDay(alert.first()), String.valueOf(alert.second()));
            case NODE -> entry(alert, at, "node", at.ledger().entry(entry) instanceof Node node ? node.name() : "");
            case PROBLEM -> entry(alert, at, "problem", at.ledger().entry(entry) instanceof Matter matter ? matter.text() : "");
            case REPORT -> Phrase.of(alert.second() == 1 ? "alert.report.one" : "alert.report.more", Promise.month((int) alert.first()),
                    String.valueOf(alert.second()));
            case ODD -> odd(alert);
        };
    }

    private static Phrase.Amount money(long yuan) {
        return new Phrase.Amount(Money.ofYuan(yuan));
    }

    private static Phrase promise(Alert alert, Milestone milestone) {
        String key = alert.light() == Light.DUE ? "alert.due" : alert.monthsLate() == 0 ? "alert.now" : "alert.late";
        return Phrase.of(key, Phrase.of("milestone." + milestone), alert.due().month(), String.valueOf(alert.monthsLate()));
    }

    private static Phrase entry(Alert alert, Reckoning at, String kind, String name) {
        LocalDate due = alert.due().day();
        return Phrase.of("alert." + kind + (due.isBefore(at.asOf()) ? ".late" : ".due"), name, due,
                String.valueOf(ChronoUnit.DAYS.between(due, at.asOf())));
    }

    /** Amounts bring their unit, so the sentence's own is left empty. */
    private Phrase odd(Alert alert) {
        String key = "alert.odd." + oddity;
        return switch (oddity) {
            case FUTURE -> Phrase.of(key, Phrase.of("milestone." + Milestone.values()[(int) alert.second()]), LocalDate.ofEpochDay(alert.first()));
            case PRODUCTION_FIRST -> Phrase.of(key, LocalDate.ofEpochDay(alert.first()), LocalDate.ofEpochDay(alert.second()));
            case ABOVE_PLANNED -> Phrase.of(key, money(alert.first()), money(alert.second()), "");
            default -> Phrase.of(key, Promise.month((int) alert.first()), money(alert.second()), "");
        };
    }
}
