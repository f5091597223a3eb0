package org.yinfeng.ledger.query;

import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Projects;

/** Goes from row to row, looking the block up only when it changes. */
final class RowWalk {
    private final Projects projects;
    private Block block;
    private int first;
    private int end;
    private int within;

    RowWalk(Projects projects) {
        this.projects = projects;
    }

    void to(int row) {
        if (row < first || row >= end) {
            int number = projects.blockOf(row);
            block = projects.block(number);
            first = projects.firstRow(number);
            end = first + block.size();
        }
        within = row - first;
    }

    Block block() {
        return block;
    }

    int within() {
        return within;
    }
}
