package org.yinfeng.progress.indicator;

import java.util.List;

/**
 * Cohort rates: this year's and earlier years' projects apart.
 *
 * @param byYear this year and the four before, each alone, latest first
 */
public record Cohorts(Cohort thisYear, Cohort earlier, Cohort all, List<Cohort> byYear) {
    public Cohorts {
        byYear = List.copyOf(byYear);
    }
}
