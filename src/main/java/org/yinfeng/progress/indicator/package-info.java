/**
 * The figures beside the two halves of the goal: stages by period, plan-based and cohort rates, kept promises, investment
 * per 亩, shares, pace, plans and public indicators. {@link org.yinfeng.progress.indicator.Indicators} gives each family when
 * it is asked for, from one scan, and {@link org.yinfeng.progress.indicator.IndicatorTrail} the projects behind each number.
 * Used by whoever shows one. The one decision worth knowing: counts and listings read the same {@code Parts}, so a number
 * and its projects cannot disagree.
 */
package org.yinfeng.progress.indicator;
