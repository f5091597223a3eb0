package org.yinfeng.desk.history;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Revision;

/** Finds a project by a code that no project has any more, because it was taken out or given another code. */
record Removed(LedgerStore store) {
    private static final int PAGE = 500;

    /**
     * Reads the history backwards, a line at a time, so that however long it is little of it is in memory.
     *
     * @param last the number of the last line that counts
     * @param enough whether nobody waits for the answer any more
     * @return the project's id; null for none
     */
    Long find(String code, long last, BooleanSupplier enough) {
        List<Revision> page = store.historyBelow(last + 1, PAGE);
        while (!page.isEmpty()) {
            for (Revision line : page) {
                if (enough.getAsBoolean()) {
                    return null;
                }
                for (Change change : store.revision(line.number(), line.changeCount()).changes()) {
                    if (change.before() != null && code.equals(change.before().key())) {
                        return change.id();
                    }
                }
            }
            page = store.historyBelow(page.get(page.size() - 1).number(), PAGE);
        }
        return null;
    }
}
