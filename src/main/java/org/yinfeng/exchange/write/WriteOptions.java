package org.yinfeng.exchange.write;

import org.yinfeng.project.Texts;

/**
 * How a list is written.
 *
 * @param texts the language of headings and of the ledger's known words; a sheet of either language reads back
 * @param wholeLedger whether monthly investment, annual plans, targets and series follow on sheets of their own (xlsx only)
 */
public record WriteOptions(Texts texts, boolean wholeLedger) {
    public static WriteOptions of(Texts texts) {
        return new WriteOptions(texts, false);
    }
}
