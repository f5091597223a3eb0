package org.yinfeng.exchange.plan;

import java.util.Arrays;

/** Numbers by 64-bit hashes of words, tight enough for a million words. Two words with one hash are not told apart. */
final class LongIndex {
    /** Stands for "not there". */
    static final long NONE = 0;
    /** Stands for "several". */
    static final long SEVERAL = Long.MIN_VALUE;

    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    static long hash(String... words) {
        long hash = 1125899906842597L;
        for (String word : words) {
            for (int at = 0; word != null && at < word.length(); at++) {
                int c = fold(word.charAt(at));
                hash = c == 0 ? hash : (hash ^ c) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            hash = (hash ^ 0x1F) * 0xBF58476D1CE4E5B9L;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** One width and one case; 0 for blanks, marks and brackets, which people put or leave out. */
    private static int fold(char c) {
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        return Character.isLetterOrDigit(half) || Character.isSurrogate((char) half) || half == '-' ? Character.toLowerCase(half) : 0;
    }

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
