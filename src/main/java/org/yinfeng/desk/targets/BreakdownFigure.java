package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinfeng.desk.targets.TargetGrid.Slot;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Evidence;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;

/**
 * How far the units' targets together are from the city's, at an issue of the targets.
 *
 * @param issued the date of issue that is looked at; null where it is unknown
 */
record BreakdownFigure(Slot slot, int year, LocalDate issued) implements Explainable {
    @Override
    public String key() {
        String name = "targets.breakdown:" + slot.indicator().name().replaceAll("\\s", "") + ":" + year;
        return slot.quarter() == 0 ? name : name + "Q" + slot.quarter();
    }

    /** No project is counted: what matters is how joint units go in. */
    @Override
    public Phrase rules(Reckoning at) {
        return Phrase.of("targets.breakdown.rules");
    }

    @Override
    public Explanation explain(Reckoning at) {
        Phrase title = Phrase.of("targets.breakdown", new Phrase.Word(slot.indicator().name()), String.valueOf(year));
        Optional<Breakdown> found = Breakdown.of(at.ledger(), slot, year, issued, Units.of(at.ledger()));
        if (found.isEmpty()) {
            return Explanation.written(this, at, title, quantity(null), Phrase.of("explain.target.none"), List.of());
        }
        Breakdown breakdown = found.get();
        List<Evidence> targets = new ArrayList<>();
        breakdown.units().forEach(target -> targets.add(Evidence.of(target, quantity(target.value()))));
        targets.add(Evidence.of(breakdown.city(), quantity(breakdown.city().value())));
        Quantity gap = quantity(breakdown.gap());
        return Explanation.written(this, at, title, gap, Phrase.of("targets.breakdown.formula", quantity(breakdown.sum()),
                quantity(breakdown.city().value()), gap), targets);
    }

    private Quantity quantity(BigDecimal value) {
        return new Quantity(slot.indicator().money() ? Quantity.Kind.MONEY : Quantity.Kind.NUMBER, value);
    }
}
