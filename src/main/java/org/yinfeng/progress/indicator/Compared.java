package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Growth;

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
