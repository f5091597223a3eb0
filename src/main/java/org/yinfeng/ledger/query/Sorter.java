package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.Projects;

/**
 * Puts rows in order: numbers by size, dates by day, counties in official order, Chinese words by pinyin, unknown values last.
 * Stable. Keeps the places of texts that it worked out, for as long as the ledger stays. For one thread at a time.
 */
public final class Sorter {
    private static final int PARALLEL_FROM = 1 << 17;

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

    /** Key and position share one long, so that sorting is sorting numbers; keys too wide for that give way to their ranks. */
    private static int[] byKey(int[] rows, long[] key, boolean falling) {
        int bits = 64 - Long.numberOfLeadingZeros(rows.length);
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
        if (spread < 0 || spread >= 1L << 62 - bits) {
            return byKey(rows, ranks(key), falling);
        }
        long[] packed = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            long place = key[i] == SortKeys.UNKNOWN ? spread + 1 : falling ? most - key[i] : key[i] - least;
            packed[i] = place << bits | i;
        }
        return unpack(rows, packed, (1L << bits) - 1);
    }

    private static int[] unpack(int[] rows, long[] packed, long mask) {
        if (packed.length < PARALLEL_FROM) {
            Arrays.sort(packed);
        } else {
            Arrays.parallelSort(packed);
        }
        int[] sorted = new int[rows.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows[(int) (packed[i] & mask)];
        }
        return sorted;
    }

    private static long[] ranks(long[] key) {
        long[] distinct = Arrays.stream(key).filter(value -> value != SortKeys.UNKNOWN).sorted().distinct().toArray();
        return Arrays.stream(key).map(value -> value == SortKeys.UNKNOWN ? value : Arrays.binarySearch(distinct, value)).toArray();
    }
}
