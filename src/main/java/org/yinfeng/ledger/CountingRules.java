package org.yinfeng.ledger;

import java.util.List;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;

/**
 * How figures count (口径): chosen in settings, printed on every report.
 *
 * @param countDate the date that recognises a project: {@link Field#SIGNED} or {@link Field#FILED}
 * @param dropTerminated whether a project terminated in the year of its signing leaves the sums
 * @param large from which planned total a project counts among the large ones (10 亿元), inclusive
 * @param bands the lower bounds of the size bands, falling, each inclusive
 * @param rateDecimals decimals of a rate as shown
 */
public record CountingRules(Scope scope, Field<EventDate> countDate, boolean dropTerminated, Money large, List<Money> bands,
        int rateDecimals) {
    public static final CountingRules DEFAULT = new CountingRules(Scope.MANUFACTURING, Field.SIGNED, true, Money.ofYi(10),
            List.of(Money.ofYi(50), Money.ofYi(10), Money.ofYi(5), Money.ofYi(1), Money.ZERO), 1);

    public CountingRules {
        bands = List.copyOf(bands);
    }

    public CountingRules withScope(Scope newScope) {
        return new CountingRules(newScope, countDate, dropTerminated, large, bands, rateDecimals);
    }
}
