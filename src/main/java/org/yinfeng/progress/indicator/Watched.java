package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Growth;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Span;
import org.yinfeng.project.Region;

/**
 * One of the indicators watched beside the two goals (公开承诺指标), as its source last published it for the year. The growth is
 * as published and never computed.
 *
 * @param throughMonth the month the figure reaches, 0 before the year's first; then value and growth are null
 * @param target the year's, in force at the date, or null
 */
public record Watched(PublicIndicator indicator, int throughMonth, BigDecimal value, BigDecimal growthPercent, BigDecimal target) {
    private static final int MONTHS = 12;

    static List<Watched> of(Reckoning reckoning) {
        return reckoning.ledger().entries(PublicIndicator.class).stream()
                .sorted(Comparator.comparingInt(PublicIndicator::order).thenComparing(PublicIndicator::name))
                .map(indicator -> of(reckoning, indicator)).toList();
    }

    private static Watched of(Reckoning reckoning, PublicIndicator indicator) {
        Ledger ledger = reckoning.ledger();
        Span span = Span.to(reckoning.asOf());
        String subject = reckoning.region() == null ? Region.CITY : reckoning.region();
        Observation latest = ledger.observation(indicator.name(), subject, span.year(), span.monthsEnded()).orElse(null);
        BigDecimal target = ledger.target(indicator.name(), subject, span.year(), span.asOf()).map(Target::value).orElse(null);
        return latest == null ? new Watched(indicator, 0, null, null, target)
                : new Watched(indicator, latest.month(), latest.value(), latest.growthPercent(), target);
    }

    /** Whether the indicator is itself a rate (growth, share): then the target is held against the value as it stands. */
    private boolean isRate() {
        return "%".equals(indicator.unit());
    }

    /** Value / target in percent; null for an indicator that is itself a rate, or where less is better. */
    public BigDecimal ratePercent() {
        return value == null || target == null || isRate() || indicator.direction() == Direction.FALLING || target.signum() <= 0 ? null
                : Growth.share(value, target);
    }

    /**
     * How far ahead (above zero) or behind, in 个百分点: of a rate, value − target; of an amount, rate − months / 12; the
     * other way round where less is better. Null where it cannot be told.
     */
    public BigDecimal gapPoints() {
        if (value == null || target == null) {
            return null;
        }
        if (isRate()) {
            return indicator.direction() == Direction.FALLING ? target.subtract(value) : value.subtract(target);
        }
        BigDecimal rate = ratePercent();
        return rate == null ? null : rate.subtract(Growth.share(throughMonth, MONTHS));
    }
}
