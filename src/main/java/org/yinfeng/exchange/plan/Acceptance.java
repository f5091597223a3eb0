package org.yinfeng.exchange.plan;

import org.yinfeng.exchange.reading.Slot;

/** What the user takes of a plan. */
public interface Acceptance {
    /** All new and changed rows, whole; duplicates wait for the user. */
    Acceptance VALID = (sheet, position) -> switch (sheet.fate(position)) {
        case NEW, CHANGED -> Decision.WRITE;
        default -> Decision.LEAVE;
    };

    /** What is done with a row. */
    enum Decision {
        /** Nothing. */
        LEAVE,
        /** A new row is added, a changed one changes its entry, a duplicate is merged into the entry it resembles. */
        WRITE,
        /** A duplicate is added as an entry of its own. */
        WRITE_AS_NEW
    }

    Decision row(SheetPlan sheet, int position);

    /**
     * Which project of the ledger a row that is written is about: the number of one of its {@link SheetPlan#candidates}, or of
     * any other project; 0 for what the plan found (of a duplicate the first candidate).
     */
    default long subject(SheetPlan sheet, int position) {
        return 0;
    }

    /** Whether a cell of an accepted row that changes an entry is taken. */
    default boolean cell(SheetPlan sheet, int position, Slot slot) {
        return true;
    }

    /** Whether of a cell that both sides changed what came back is taken in place of what the ledger holds. */
    default boolean clash(SheetPlan sheet, int position, Slot slot) {
        return false;
    }
}
