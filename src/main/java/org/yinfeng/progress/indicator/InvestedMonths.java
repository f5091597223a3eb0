package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yinfeng.progress.Growth;
import org.yinfeng.project.Money;

/**
 * Completed investment of all projects month by month, for each type beside the total; technical renovation (技术改造) is one
 * of the types.
 *
 * @param byType the usual types always, in their order, then others by name
 */
public record InvestedMonths(Course all, Map<String, Course> byType) {
    public InvestedMonths {
        byType = Collections.unmodifiableMap(byType);
    }

    /**
     * Twelve months of this year, null after the date and where no project reported, and the twelve of last year.
     *
     * @param throughMonth the date's month
     */
    public record Course(List<Money> thisYear, List<Money> lastYear, int throughMonth) {
        /** January to the date's month; null where none was reported. */
        public Money toDate() {
            return sum(thisYear);
        }

        public Money lastYearToDate() {
            return sum(lastYear);
        }

        public BigDecimal growthPercent() {
            return Growth.percent(toDate(), lastYearToDate());
        }

        private Money sum(List<Money> months) {
            return months.subList(0, throughMonth).stream().filter(Objects::nonNull).reduce(Money::plus).orElse(null);
        }
    }
}
