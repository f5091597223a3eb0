package org.yinfeng.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which entry has which key, by a 64-bit hash of the key: 32 bytes an entry, where a unique index of the database would
 * double the time of an import. A hit may be another key with the same hash, so the asker looks at the entry itself.
 */
final class KeyIndex {
    private static final long FREE = 0;
    private static final long REMOVED = -1;

    private long[] hashes = new long[1024];
    private long[] ids = new long[1024];
    private int used;

    /** Never 0. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    void put(String key, long id) {
        put(hash(key), id);
    }

    void put(long hash, long id) {
        if (used * 2 >= hashes.length) {
            grow();
        }
        place(hash, id);
    }

    private void place(long hash, long id) {
        int at = start(hash);
        while (ids[at] != FREE) {
            at = at + 1 & hashes.length - 1;
        }
        hashes[at] = hash;
        ids[at] = id;
        used++;
    }

    private int start(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & hashes.length - 1;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldIds = ids;
        hashes = new long[oldHashes.length * 2];
        ids = new long[oldIds.length * 2];
        used = 0;
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] > 0) {
                place(oldHashes[i], oldIds[i]);
            }
        }
    }

    void remove(String key, long id) {
        long hash = hash(key);
        for (int at = start(hash); ids[at] != FREE; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && ids[at] == id) {
                ids[at] = REMOVED;
                return;
            }
        }
    }

    /** The ids that may have the key. */
    List<Long> candidates(String key) {
        return candidates(hash(key));
    }

    List<Long> candidates(long hash) {
        List<Long> found = List.of();
        for (int at = start(hash); ids[at] != FREE; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && ids[at] > 0) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(ids[at]);
            }
        }
        return found;
    }

    void clear() {
        Arrays.fill(ids, FREE);
        used = 0;
    }
}
