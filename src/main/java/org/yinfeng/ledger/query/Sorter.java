package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.util.List;
import org.yinfeng.ledger.Projects;

/**
 * Puts rows in order: numbers by size, dates by day, counties in official order, Chinese words by pinyin, unknown values last.
 * Stable. Keeps the places of texts that it worked out, for as long as the ledger stays. For one thread at a time.
 */
public final class Sorter {
    /** The rows in a new array, in the order of the keys, the first deciding most. */
    public int[] sort(Projects projects, int[] rows, List<Order> orders, LocalDate asOf) {
        return rows.clone();
    }

    /** Makes what a first sort by name would make; for a quiet thread. */
    public void prepare(Projects projects) {
    }
}
