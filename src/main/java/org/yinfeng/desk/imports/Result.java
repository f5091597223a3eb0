package org.yinfeng.desk.imports;

import org.yinfeng.exchange.plan.Fate;

/** What would become of a row, as the review names it; its words are {@code fate.<name>}. */
public enum Result {
    NEW, CHANGED, DUPLICATE, REJECTED, SAME, SKIPPED;

    static Result of(Fate fate) {
        return valueOf(fate.name());
    }

    Fate fate() {
        return Fate.valueOf(name());
    }

    /** Whether the user may take such a row or leave it. */
    public boolean isChoice() {
        return this == NEW || this == CHANGED || this == DUPLICATE;
    }
}
