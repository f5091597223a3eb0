package org.yinfeng.store;

/** What one change does to the stored entries: no before = added, no after = removed. */
record Step(Image before, Image after) {
    long id() {
        return before == null ? after.id() : before.id();
    }
}
