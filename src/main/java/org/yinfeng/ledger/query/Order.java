package org.yinfeng.ledger.query;

import org.yinfeng.ledger.Column;

/** One key of a sort order. Unknown values stand last whichever way it goes. */
public record Order(Column column, boolean falling) {
    public static Order rising(Column column) {
        return new Order(column, false);
    }

    public static Order falling(Column column) {
        return new Order(column, true);
    }
}
