package org.yinfeng.exchange.plan;

/** What would become of a row. */
public enum Fate {
    /** Its subject is not in the ledger yet. */
    NEW,
    /** Some of its cells differ from the ledger. */
    CHANGED,
    /** The ledger holds all that it says. */
    SAME,
    /** It cannot be taken; its problems say why. */
    REJECTED,
    /** It may be a project that the ledger or an earlier row already has: nobody but the user can tell. */
    DUPLICATE,
    /** No data: a section's heading, a sum, a note, a blank. */
    SKIPPED
}
