package org.yinfeng.progress;

import java.math.BigDecimal;

/** A period's projects and planned total beside those of the same period a year before (同比). */
public record Compared(Figures.Tally now, Figures.Tally before) {
    /** Percent, unrounded; null where the year before had none. */
    public BigDecimal countGrowth() {
        return Growth.percent(now.count(), before.count());
    }

    public BigDecimal plannedGrowth() {
        return Growth.percent(now.planned(), before.planned());
    }
}
