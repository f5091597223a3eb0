package org.yinfeng.desk.list;

import java.util.Arrays;
import java.util.BitSet;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.explain.Phrase;

/**
 * Exactly the projects that a figure was made of, under the figure's name: what its explanation hands to the list.
 *
 * @param ids rising, each once
 * @param first the id of the project to stand on, 0 for whichever comes first
 */
public record ProjectSet(Phrase name, long[] ids, long first) {
    /** Of some rows of a ledger those that belong to the set, in their order. */
    int[] of(int[] rows, Projects projects) {
        BitSet members = new BitSet(projects.size());
        for (long id : ids) {
            int row = projects.row(id);
            if (row >= 0) {
                members.set(row);
            }
        }
        return Arrays.stream(rows).filter(members::get).toArray();
    }
}
