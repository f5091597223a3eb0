package org.yinfeng.ledger.query;

import org.yinfeng.ledger.Block;

/** What a condition has become for one ledger at one date. */
interface RowTest {
    /** Marks those of the candidates that fulfil the condition; rows that are no candidates may be marked or not. */
    void mark(Block block, long[] candidates, long[] found);

    /** A test of single rows of a block, given the block's column. */
    interface Rows {
        boolean test(int row);
    }

    /** Asks every row; a set of 64 at a time, without a branch per row. */
    static void each(Block block, long[] candidates, long[] found, Rows rows) {
        for (int word = 0; word < candidates.length; word++) {
            if (candidates[word] == 0) {
                continue;
            }
            long bits = 0;
            int end = Math.min(64, block.size() - (word << 6));
            for (int bit = 0; bit < end; bit++) {
                if (rows.test((word << 6) + bit)) {
                    bits |= 1L << bit;
                }
            }
            found[word] |= bits;
        }
    }
}
