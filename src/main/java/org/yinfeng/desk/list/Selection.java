package org.yinfeng.desk.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which projects of the list are selected and where the keyboard stands, by id: it survives edits, sorting and colleagues'
 * changes. What the list no longer shows is no longer selected, so that nothing hidden is ever acted on.
 */
public final class Selection {
    private final BitSet ids = new BitSet();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private int[] rows = {};
    private RowIds shown = row -> 0;
    private int focus = -1;
    private int anchor = -1;
    private long last;

    /** Tells the id of a row of the ledger. */
    interface RowIds {
        long id(int row);
    }

    /** Rises by one at every change; to be listened to. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The list shows other rows: keeps what is still there, and the focus near where it stood. */
    void follow(int[] newRows, RowIds newIds) {
        last = focus >= 0 && focus < rows.length ? shown.id(rows[focus]) : last;
        long focused = last;
        long anchored = anchor >= 0 && anchor < rows.length ? shown.id(rows[anchor]) : 0;
        int stood = focus;
        rows = newRows;
        shown = newIds;
        BitSet kept = new BitSet();
        focus = -1;
        anchor = -1;
        for (int i = 0; i < rows.length; i++) {
            long id = shown.id(rows[i]);
            if (ids.get((int) id)) {
                kept.set((int) id);
            }
            focus = id == focused ? i : focus;
            anchor = id == anchored ? i : anchor;
        }
        ids.and(kept);
        if (focus < 0 && rows.length > 0) {
            focus = Math.max(0, Math.min(stood, rows.length - 1));
        }
        anchor = anchor < 0 ? focus : anchor;
        if (focus >= 0 && ids.isEmpty()) {
            ids.set((int) idAt(focus));
        }
        tell();
    }

    private void tell() {
        changes.set(changes.get() + 1);
    }

    private long idAt(int position) {
        return shown.id(rows[position]);
    }

    /** The position the keyboard stands at, or -1. */
    public int focus() {
        return focus;
    }

    /** The id of the project the keyboard stands at, or 0. */
    public long focusedId() {
        return focus < 0 ? 0 : idAt(focus);
    }

    public boolean isSelected(int position) {
        return ids.get((int) idAt(position));
    }

    public int count() {
        return ids.cardinality();
    }

    /** The selected projects in the order of the list. */
    public List<Long> ids() {
        List<Long> selected = new ArrayList<>(count());
        for (int i = 0; i < rows.length; i++) {
            long id = idAt(i);
            if (ids.get((int) id)) {
                selected.add(id);
            }
        }
        return selected;
    }

    /** Rows of the ledger that are selected, in the order of the list. */
    public int[] rows() {
        return java.util.Arrays.stream(rows).filter(row -> ids.get((int) shown.id(row))).toArray();
    }

    /** Selects one position alone; out of range goes to the nearest. */
    public void select(int position) {
        if (rows.length > 0) {
            focus = Math.max(0, Math.min(position, rows.length - 1));
            anchor = focus;
            ids.clear();
            ids.set((int) idAt(focus));
            tell();
        }
    }

    /** Selects all from where the selection began to a position. */
    public void extend(int position) {
        if (rows.length > 0) {
            focus = Math.max(0, Math.min(position, rows.length - 1));
            anchor = anchor < 0 ? focus : anchor;
            ids.clear();
            for (int i = Math.min(anchor, focus); i <= Math.max(anchor, focus); i++) {
                ids.set((int) idAt(i));
            }
            tell();
        }
    }

    /** Adds a position to the selection or takes it out. */
    public void toggle(int position) {
        focus = position;
        anchor = position;
        ids.flip((int) idAt(position));
        tell();
    }

    public void selectAll() {
        for (int i = 0; i < rows.length; i++) {
            ids.set((int) idAt(i));
        }
        tell();
    }

    /** Selects the project of an id where the list shows it; tells whether it does. */
    public boolean selectId(long id) {
        for (int i = 0; i < rows.length; i++) {
            if (idAt(i) == id) {
                select(i);
                return true;
            }
        }
        return false;
    }
}
