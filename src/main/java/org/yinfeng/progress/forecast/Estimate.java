package org.yinfeng.progress.forecast;

/**
 * The year's end by one method.
 *
 * @param value yuan or projects, never below what is done; null where this method can say nothing
 * @param ground the assumption, or the reason why there is no value
 */
public record Estimate(Method method, Long value, Ground ground) {
}
