package org.yinfeng.ledger;

import java.util.List;
import org.yinfeng.project.Entry;

/**
 * Why a change was refused: somebody else changed the same entry first.
 *
 * @param base what both started from, null when both added
 * @param mine what this desk wanted, null when it removed
 * @param theirs what the ledger holds now, null when it was removed
 * @param fields the keys of the fields that clash; empty when the entry as a whole does
 */
public record Conflict(Entry base, Entry mine, Entry theirs, List<String> fields) {
    public Conflict {
        fields = List.copyOf(fields);
    }
}
