package org.yinfeng.exchange.write;

import java.io.IOException;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.Projects;

/** Goes through a list's rows in their order, and asks every thousand whether to go on. */
final class Rows {
    private static final int STEP = 1000;

    /** What is done with each row. */
    interface Action {
        void row(Block block, int within, int position) throws IOException;
    }

    private final Listing listing;
    private final WriteProgress progress;

    Rows(Listing listing, WriteProgress progress) {
        this.listing = listing;
        this.progress = progress;
    }

    void forEach(Action action) throws IOException {
        Projects projects = listing.ledger().projects();
        int[] rows = listing.rows();
        Block block = null;
        int first = 0;
        for (int position = 0; position < rows.length; position++) {
            if (position % STEP == 0 && !progress.goOn(position, rows.length)) {
                throw new Stopped();
            }
            if (block == null || rows[position] < first || rows[position] >= first + block.size()) {
                int number = projects.blockOf(rows[position]);
                block = projects.block(number);
                first = projects.firstRow(number);
            }
            action.row(block, rows[position] - first, position);
        }
        if (!progress.goOn(rows.length, rows.length)) {
            throw new Stopped();
        }
    }
}
