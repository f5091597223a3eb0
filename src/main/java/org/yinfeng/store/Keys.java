package org.yinfeng.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.yinfeng.project.Entry;

/** The keys of all stored entries: no two of a kind may be alike. Filled while the ledger is read, or when first needed. */
final class Keys {
    private final Entries entries;
    private final EntryCodec codec;
    private final KeyIndex index = new KeyIndex();
    private boolean filled;

    Keys(Entries entries, EntryCodec codec) {
        this.entries = entries;
        this.codec = codec;
    }

    void startFilling() {
        index.clear();
        filled = false;
    }

    void fill(EntryKind kind, Entry entry) {
        if (entry.key() != null) {
            index.put(named(kind, entry.key()), entry.id());
        }
    }

    void doneFilling() {
        filled = true;
    }

    /** Must be called before the edit writes, so that it sees the entries as they were. */
    void need() throws SQLException {
        if (!filled) {
            startFilling();
            entries.forEach(image -> fill(image.kind(), codec.decode(image)));
            doneFilling();
        }
    }

    static String named(EntryKind kind, String key) {
        return kind.number() + key;
    }

    /** The entry that has the key and is neither the asker nor changed by the same edit, or null. */
    Entry holder(EntryKind kind, String key, long asker, Set<Long> changed) throws SQLException {
        for (long id : index.candidates(named(kind, key))) {
            Entry holder = id == asker || changed.contains(id) ? null : holder(kind, key, id);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private Entry holder(EntryKind kind, String key, long id) throws SQLException {
        Image image = entries.read(List.of(id)).get(id);
        Entry entry = image == null || image.kind() != kind ? null : codec.decode(image);
        return entry != null && key.equals(entry.key()) ? entry : null;
    }

    /** Whether an entry may have the key with that hash. */
    boolean mayHold(long hash) {
        return !index.candidates(hash).isEmpty();
    }

    void add(long hash, long id) {
        if (filled) {
            index.put(hash, id);
        }
    }

    void change(EntryKind kind, long id, String before, String after) {
        if (!filled) {
            return;
        }
        if (before != null) {
            index.remove(named(kind, before), id);
        }
        if (after != null) {
            index.put(named(kind, after), id);
        }
    }
}
