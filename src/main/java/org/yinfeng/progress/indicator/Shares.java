package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Growth;
import org.yinfeng.project.Money;

/**
 * The recognised projects of the year to date by one of the ledger's words or by size, beside last year's.
 *
 * @param lines they add up to the whole, in both years
 */
public record Shares(List<Line> lines, Compared whole) {
    public Shares {
        lines = List.copyOf(lines);
    }

    /**
     * One part. Both label and bound are null for projects whose word or amount is not known.
     *
     * @param lowerBound a size band's least planned total, inclusive
     */
    public record Line(String label, Money lowerBound, Compared part, Compared whole) {
        public BigDecimal countPercent() {
            return count(part.now(), whole.now());
        }

        public BigDecimal plannedPercent() {
            return Growth.share(part.now().planned(), whole.now().planned());
        }

        /** Change of the share of projects on last year's, in 个百分点; null where either year has none. */
        public BigDecimal countPoints() {
            return minus(countPercent(), count(part.before(), whole.before()));
        }

        public BigDecimal plannedPoints() {
            return minus(plannedPercent(), Growth.share(part.before().planned(), whole.before().planned()));
        }

        private static BigDecimal count(Figures.Tally part, Figures.Tally whole) {
            return Growth.share(part.count(), whole.count());
        }

        private static BigDecimal minus(BigDecimal now, BigDecimal before) {
            return now == null || before == null ? null : now.subtract(before);
        }
    }
}
