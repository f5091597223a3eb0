package org.yinfeng.desk.targets;

import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Problem;

/** A grid over a ledger's entries, as text for people. Holds nothing: it reads the ledger it is given and proposes edits. */
public interface EntryGrid {
    /** A cell by its place. */
    record At(int row, int column) {
    }

    /**
     * What typing leads to: an edit to commit (null where nothing would change), or problems, each naming its cell.
     */
    record Proposal(Edit edit, List<Problem> problems) {
    }

    List<String> rows(Ledger ledger);

    /** Words of the ledger or of this language. */
    List<String> columns();

    /** The second line of each heading: the unit of the column's values, or empty. */
    List<String> units();

    /** The cell's text, empty where nothing is entered. */
    String text(Ledger ledger, At cell);

    /** Cells typed or pasted together: one edit, all or nothing. Empty text removes what was entered. */
    Proposal propose(Ledger ledger, Map<At, String> typed);
}
