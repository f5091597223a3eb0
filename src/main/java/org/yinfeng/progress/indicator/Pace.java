package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.yinfeng.project.Milestone;

/**
 * Days for each project (平均几天一个项目): the year's days to the date over its events.
 *
 * @param days from 1 January to the date, both included
 */
public record Pace(Milestone milestone, int days, int projects) {
    /** Days / projects, unrounded to 34 digits; null without a project. */
    public BigDecimal daysPerProject() {
        return projects == 0 ? null : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(projects), new MathContext(34, RoundingMode.HALF_UP));
    }
}
