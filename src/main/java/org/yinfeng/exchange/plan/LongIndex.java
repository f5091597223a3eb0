package org.yinfeng.exchange.plan;

import java.util.Arrays;

/** Numbers by numbers, tight enough for a million of them. */
final class LongIndex {
    /** Stands for "not there". */
    static final long NONE = 0;
    /** Stands for "several". */
    static final long SEVERAL = Long.MIN_VALUE;

    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    long get(long key) {
        for (int slot = slot(key); values[slot] != NONE; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return NONE;
    }

    /** Puts a value in place of what was there. */
    void put(long key, long value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        size += values[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 31) & keys.length - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        Arrays.fill(values, NONE);
        size = 0;
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldValues[at] != NONE) {
                put(oldKeys[at], oldValues[at]);
            }
        }
    }
}
