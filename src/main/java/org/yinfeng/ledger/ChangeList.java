package org.yinfeng.ledger;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Changes that are made when they are asked for, so that a million of them need not stand in memory at once. What it gives
 * for a position must be equal every time, for ever, on any thread: an {@link Edit} keeps such a list as it is, and copies every
 * other.
 */
public abstract class ChangeList extends AbstractList<Change> implements RandomAccess {
    /** How many changes at the beginning add entries that have no id yet: known without making them. */
    public int additions() {
        return 0;
    }

    /** The changes taken back, the last first. */
    ChangeList inverse() {
        ChangeList changes = this;
        return new ChangeList() {
            @Override
            public Change get(int position) {
                return changes.get(size() - 1 - position).inverse();
            }

            @Override
            public int size() {
                return changes.size();
            }
        };
    }
}
