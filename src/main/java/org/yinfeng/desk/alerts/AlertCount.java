package org.yinfeng.desk.alerts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Block;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.alert.Alerts;
import org.yinfeng.progress.alert.Light;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.RulesSentence;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/**
 * How many alerts pass a filter: of a light, of a unit, of one of its people.
 *
 * @param today a date after it is odd
 */
public record AlertCount(AlertFilter filter, LocalDate today) implements Explainable {
    /** Those of one light among what passes the filter's other choices. */
    public static AlertCount of(AlertFilter filter, Light light, LocalDate today) {
        return new AlertCount(filter.withLights(Set.of(light)), today);
    }

    @Override
    public String key() {
        return ("alerts." + filter.lights() + "." + filter.kind() + "." + filter.region() + "." + filter.unit() + "." + filter.person()
                + "." + filter.words()).replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return RulesSentence.every(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = asked.in(null);
        AlertView view = AlertView.of(at.ledger(), new Alerts(at.ledger(), at.rules(), at.asOf(), today).find(null), filter);
        int[] rows = IntStream.range(0, view.size()).map(place -> view.at(place).row()).filter(row -> row >= 0).toArray();
        Quantity count = Quantity.count(view.size());
        Phrase light = filter.lights().size() == 1 ? Phrase.of("light." + filter.lights().iterator().next() + ".long") : Phrase.of("explain.alerts.any");
        Phrase whose = filter.unit() == null ? light : Phrase.of("explain.alerts.of", new Phrase.Word(filter.unit()), light);
        Phrase title = Phrase.of("explain.title", Phrase.of("explain.alerts", whose), Phrase.of("explain.toDay", at.asOf()));
        if (rows.length == view.size()) {
            return Explanation.sum(this, at, title, count, Phrase.of("explain.alerts.formula", count), Parts.counted(at.ledger(), rows));
        }
        Parts projects = Parts.shown(at.ledger(), Quantity.Kind.MONEY, rows, IntStream.of(rows).mapToLong(row -> planned(at, row)).toArray(),
                Phrase.of("field.plannedWan"));
        return Explanation.sum(this, at, title, count, Phrase.of("explain.alerts.matters", count, Quantity.count(view.size() - rows.length)), projects);
    }

    private static long planned(Reckoning at, int row) {
        Money planned = at.ledger().projects().value(Field.PLANNED, row);
        return planned == null ? Block.NO_AMOUNT : planned.yuan();
    }
}
