package org.yinfeng.ledger;

/** What was done about an alert, rising: 提醒, 督办函, 约谈. */
public enum Measure {
    REMINDER, LETTER, SUMMONS
}
