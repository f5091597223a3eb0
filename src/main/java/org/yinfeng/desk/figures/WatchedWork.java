package org.yinfeng.desk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yinfeng.desk.figures.WorkedFigure.Work;
import org.yinfeng.desk.figures.WorkedFigure.Worked;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Evidence;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.indicator.Indicators;
import org.yinfeng.progress.indicator.Watched;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/** How a public indicator's numbers came to be: what was published and asked for, and their ratio. */
record WatchedWork(PublicIndicator indicator) {
    private Watched watched(Reckoning at) {
        return new Indicators(at).watched().stream().filter(found -> found.indicator().name().equals(indicator.name())).findFirst()
                .orElse(new Watched(indicator, 0, null, null, null));
    }

    private Quantity quantity(BigDecimal value) {
        return value == null || !indicator.money() ? new Quantity(Quantity.Kind.NUMBER, value)
                : Quantity.of(Money.ofYuan(value.longValueExact()));
    }

    Work value() {
        return (at, figure) -> new Worked(quantity(watched(at).value()), Phrase.of("explain.published"), List.of(), published(at).toList());
    }

    Work growth() {
        return (at, figure) -> new Worked(Quantity.growth(watched(at).growthPercent()), Phrase.of("explain.published.growth"), List.of(),
                published(at).toList());
    }

    Work target() {
        return (at, figure) -> new Worked(quantity(watched(at).target()), Phrase.of("explain.target"), List.of(), asked(at).toList());
    }

    Work rate() {
        return (at, figure) -> {
            Watched now = watched(at);
            Term value = WorkedFigure.plain("figures.worked.watched.value", quantity(now.value()));
            Term target = WorkedFigure.plain("figures.worked.watched.target", quantity(now.target()));
            Quantity rate = Quantity.percent(now.ratePercent());
            return new Worked(rate, Phrase.of("explain.ratio", value.name(), value.value(), target.name(), target.value(), rate),
                    List.of(value, target), Stream.concat(published(at), asked(at)).toList());
        };
    }

    private Stream<Evidence> published(Reckoning at) {
        Watched now = watched(at);
        return now.throughMonth() == 0 ? Stream.empty()
                : at.ledger().observation(indicator.name(), subject(at), at.asOf().getYear(), now.throughMonth()).stream()
                        .map(found -> Evidence.of(found, quantity(found.value())));
    }

    private Stream<Evidence> asked(Reckoning at) {
        return at.ledger().target(indicator.name(), subject(at), at.asOf().getYear(), at.asOf()).stream()
                .map(found -> Evidence.of(found, quantity(found.value())));
    }

    private static String subject(Reckoning at) {
        return at.region() == null ? Region.CITY : at.region();
    }
}
