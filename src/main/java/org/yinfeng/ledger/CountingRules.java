package org.yinfeng.ledger;

import java.util.List;
import java.util.Objects;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;

/**
 * How figures count (口径): chosen for the window, printed on every report.
 *
 * @param name as the bureau calls it; {@link #STANDARD} for the one that is in every ledger
 * @param countDate the date that recognises a project: {@link Field#SIGNED} or {@link Field#FILED}
 * @param dropTerminated whether a project terminated in the year of its signing leaves the sums
 * @param large from which planned total a project counts among the large ones (10 亿元), inclusive
 * @param bands the lower bounds of the size bands, strictly falling, each inclusive; at least one
 */
public record CountingRules(String name, Scope scope, Field<EventDate> countDate, boolean dropTerminated, Money large,
        List<Money> bands, StageBasis stageBasis, ScheduleBasis scheduleBasis, RoundingRule rounding, Lights lights) {
    /** The name of {@link #DEFAULT}, which no kept set may bear; shown in the reader's language. */
    public static final String STANDARD = "标准口径";
    public static final CountingRules DEFAULT = new CountingRules(STANDARD, Scope.MANUFACTURING, Field.SIGNED, true, Money.ofYi(10),
            List.of(Money.ofYi(50), Money.ofYi(10), Money.ofYi(5), Money.ofYi(1), Money.ZERO), StageBasis.CUMULATIVE,
            ScheduleBasis.MONTHS, RoundingRule.DEFAULT, Lights.DEFAULT);

    public CountingRules {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(countDate);
        Objects.requireNonNull(large);
        Objects.requireNonNull(stageBasis);
        Objects.requireNonNull(scheduleBasis);
        Objects.requireNonNull(rounding);
        Objects.requireNonNull(lights);
        if (name.isBlank()) {
            throw new IllegalArgumentException("rules without a name");
        }
        bands = List.copyOf(bands);
        if (!falling(bands)) {
            throw new IllegalArgumentException("bands " + bands);
        }
    }

    private static boolean falling(List<Money> bands) {
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).compareTo(bands.get(at - 1)) >= 0) {
                return false;
            }
        }
        return !bands.isEmpty();
    }

    public CountingRules withName(String newName) {
        return new CountingRules(newName, scope, countDate, dropTerminated, large, bands, stageBasis, scheduleBasis, rounding, lights);
    }

    public CountingRules withScope(Scope newScope) {
        return new CountingRules(name, newScope, countDate, dropTerminated, large, bands, stageBasis, scheduleBasis, rounding, lights);
    }

    public CountingRules withCountDate(Field<EventDate> date) {
        return new CountingRules(name, scope, date, dropTerminated, large, bands, stageBasis, scheduleBasis, rounding, lights);
    }

    public CountingRules withDropTerminated(boolean drop) {
        return new CountingRules(name, scope, countDate, drop, large, bands, stageBasis, scheduleBasis, rounding, lights);
    }

    public CountingRules withSizes(Money newLarge, List<Money> newBands) {
        return new CountingRules(name, scope, countDate, dropTerminated, newLarge, newBands, stageBasis, scheduleBasis, rounding, lights);
    }

    public CountingRules withStageBasis(StageBasis basis) {
        return new CountingRules(name, scope, countDate, dropTerminated, large, bands, basis, scheduleBasis, rounding, lights);
    }

    public CountingRules withScheduleBasis(ScheduleBasis basis) {
        return new CountingRules(name, scope, countDate, dropTerminated, large, bands, stageBasis, basis, rounding, lights);
    }

    public CountingRules withRounding(RoundingRule rule) {
        return new CountingRules(name, scope, countDate, dropTerminated, large, bands, stageBasis, scheduleBasis, rule, lights);
    }

    public CountingRules withLights(Lights newLights) {
        return new CountingRules(name, scope, countDate, dropTerminated, large, bands, stageBasis, scheduleBasis, rounding, newLights);
    }
}
