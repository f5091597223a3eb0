package org.yinfeng.ledger.query;

import java.util.Arrays;

/** A set of rows of one block. */
final class Bits {
    private Bits() {}

    static long[] all(int size) {
        long[] bits = new long[(size + 63) / 64];
        Arrays.fill(bits, -1L);
        if (size % 64 != 0) {
            bits[bits.length - 1] = (1L << size % 64) - 1;
        }
        return bits;
    }

    static boolean has(long[] bits, int row) {
        return (bits[row >> 6] >>> row & 1) != 0;
    }

    static void set(long[] bits, int row) {
        bits[row >> 6] |= 1L << row;
    }

    /** The first row in the set from the given one on, or -1. */
    static int next(long[] bits, int from) {
        int word = from >> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & -1L << from;
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    static boolean isNone(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Keeps what is in both, or what is in the first and not in the second. */
    static void keep(long[] bits, long[] found, boolean negated) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= negated ? ~found[i] : found[i];
        }
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Writes the rows of the set, each plus the first row, from the given position on; the position after them. */
    static int rows(long[] bits, int first, int[] rows, int position) {
        int at = position;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                rows[at++] = first + (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return at;
    }
}
