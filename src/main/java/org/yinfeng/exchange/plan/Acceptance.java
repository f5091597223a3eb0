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

    /** Whether a cell of an accepted row that changes an entry is taken. */
    default boolean cell(SheetPlan sheet, int position, Slot slot) {
        return true;
    }
}
