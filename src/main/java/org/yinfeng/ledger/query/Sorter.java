package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.Places;
import org.yinfeng.ledger.Projects;

/**
 * Puts rows in order: numbers by size, dates by day, counties in official order, Chinese words by pinyin, unknown values last.
 * Stable. Keeps the places of texts that it worked out, and after an edit looks anew only at what changed. For one thread at a time.
 */
public final class Sorter {
    private final SortKeys keys = new SortKeys();

    /** The rows in a new array, in the order of the keys, the first deciding most. */
    public int[] sort(Projects projects, int[] rows, List<Order> orders, LocalDate asOf) {
        int[] sorted = rows.clone();
        for (int i = orders.size() - 1; i >= 0; i--) {
            Order order = orders.get(i);
            long[] key = keys.of(projects, sorted, order.column(), asOf);
            sorted = byKey(sorted, key, order.falling());
        }
        return sorted;
    }

    /** Makes what a first sort by name would make; for a quiet thread, on a sorter that nobody else uses yet. */
    public void prepare(Projects projects) {
        keys.prepare(projects);
    }

    /** Keys become places from 0, the unknown after all others; keys that lie too far apart give way to their ranks. */
    private static int[] byKey(int[] rows, long[] key, boolean falling) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long value : key) {
            if (value != SortKeys.UNKNOWN) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (least > most) {
            return rows;
        }
        long spread = most - least;
        if (spread < 0 || spread == Long.MAX_VALUE) {
            return byKey(rows, ranks(key), falling);
        }
        long[] places = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            places[i] = key[i] == SortKeys.UNKNOWN ? spread + 1 : falling ? most - key[i] : key[i] - least;
        }
        int[] sorted = Places.rising(places, places.length);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows[sorted[i]];
        }
        return sorted;
    }

    private static long[] ranks(long[] key) {
        long[] distinct = Arrays.stream(key).filter(value -> value != SortKeys.UNKNOWN).sorted().distinct().toArray();
        return Arrays.stream(key).map(value -> value == SortKeys.UNKNOWN ? value : Arrays.binarySearch(distinct, value)).toArray();
    }
}
