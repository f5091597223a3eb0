package org.yinfeng.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.ChangeList;
import org.yinfeng.project.Entry;

/**
 * What a commit stored, in order. Of an entry that the edit added it keeps only the place in the edit and the id given, so
 * that an import of a million projects does not stand in memory a second time.
 */
final class StoredChanges extends ChangeList {
    private final List<Change> edit;
    private final List<Change> others = new ArrayList<>();
    /** The place of an added entry in the edit; below 0, -1 minus the place among the others. */
    private int[] places = new int[16];
    private long[] ids = new long[16];
    private int size;

    StoredChanges(List<Change> edit) {
        this.edit = edit;
    }

    void added(int place, long id) {
        add(place, id);
    }

    void changed(Change change) {
        others.add(change);
        add(-others.size(), change.id());
    }

    private void add(int place, long id) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
        }
        places[size] = place;
        ids[size++] = id;
    }

    long id(int position) {
        return ids[position];
    }

    @Override
    public Change get(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        if (places[position] < 0) {
            return others.get(-places[position] - 1);
        }
        Entry entry = edit.get(places[position]).after();
        return Change.added(entry.withIdentity(ids[position], entry.version() + 1));
    }

    @Override
    public int size() {
        return size;
    }
}
