package org.yinfeng.command;

/** What the command line ends with; a promise to the programs that call it. */
enum Exit {
    DONE,
    /** The machinery failed. */
    FAILED,
    /** Unknown option, bad date, unknown column. */
    USAGE,
    /** The input was refused, nothing stored. */
    REFUSED,
    /** The ledger cannot be opened or is in use by another. */
    NO_LEDGER;

    int code() {
        return ordinal();
    }
}
