package org.yinfeng.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Money;

/**
 * A course's single months, told from its cumulative amounts.
 *
 * @param months 12; null where not reached or not reported. A month after missing ones holds theirs too.
 * @param januaryWithin whether February holds January too, as in industrial investment
 */
public record Monthly(List<Money> months, boolean januaryWithin) {
    public static Monthly of(List<Money> cumulative) {
        List<Money> months = new ArrayList<>();
        Money before = Money.ZERO;
        for (Money sum : cumulative) {
            months.add(sum == null ? null : sum.minus(before));
            before = sum == null ? before : sum;
        }
        boolean january = cumulative.size() > 1 && cumulative.get(0) == null && cumulative.get(1) != null;
        return new Monthly(java.util.Collections.unmodifiableList(months), january);
    }

    public Money get(int month) {
        return month <= months.size() ? months.get(month - 1) : null;
    }
}
