package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Goal;
import org.yinfeng.project.Money;

/**
 * Investment completion rate (投资完成率): this year's completed investment over this year's plan, of the projects that have
 * a plan. What is a promise of the year's investment is kept or not by the same numbers.
 *
 * @param goal completed against the plan in its latest issue; null amounts where no project has a plan
 * @param planned projects with a plan
 * @param unreported of these, projects without any reported month this year
 * @param outside completed by projects without a plan, which the rate leaves out
 */
public record PlanCompletion(Goal goal, int planned, int unreported, Money outside) {
}
