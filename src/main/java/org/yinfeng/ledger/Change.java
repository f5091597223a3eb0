package org.yinfeng.ledger;

import org.yinfeng.project.Entry;

/** What happened to one entry: no before = added, no after = removed. */
public record Change(Entry before, Entry after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        if (before != null && after != null && before.id() != after.id()) {
            throw new IllegalArgumentException("a change keeps the entry: " + before.id() + ", " + after.id());
        }
    }

    public static Change added(Entry entry) {
        return new Change(null, entry);
    }

    public static Change removed(Entry entry) {
        return new Change(entry, null);
    }

    public Change inverse() {
        return new Change(after, before);
    }

    public long id() {
        return before == null ? after.id() : before.id();
    }
}
