package org.yinfeng.ledger;

/** Which way an indicator is to go. */
public enum Direction {
    /** More is better. */
    RISING,
    /** Less is better. */
    FALLING
}
