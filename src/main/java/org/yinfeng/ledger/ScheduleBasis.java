package org.yinfeng.ledger;

/** What share of a year's target is due by a date. */
public enum ScheduleBasis {
    /** A twelfth a month, whole months only (按月均衡). */
    MONTHS,
    /** The quarterly targets as issued, evenly by months within a quarter (按季度计划). */
    PLAN
}
