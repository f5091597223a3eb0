package org.yinfeng.ledger;

/** How projects are counted by stage: everything that reached a stage, or only what stands in it. */
public enum StageBasis {
    /** A project in production counts as signed, started and completed as well (累计口径). */
    CUMULATIVE,
    /** A project counts only at the furthest stage it has reached (当前阶段口径). */
    EXCLUSIVE
}
