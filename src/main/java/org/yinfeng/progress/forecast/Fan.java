package org.yinfeng.progress.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * The range of a simulation at the ends of the year's remaining months.
 *
 * @param bands by month, rising; the last is December's
 * @param runs how often the rest of the year was played
 * @param histories how many observations of the past it rests on
 */
public record Fan(List<Band> bands, int runs, int histories) {
    /** Fewer observations than this, and no range is given: a tenth part of them could not be told. */
    public static final int LEAST_HISTORIES = 10;

    public Fan {
        bands = List.copyOf(bands);
    }

    /**
     * What the cumulative value at a month's end stays below in 10, 25, 50, 75 and 90 of a hundred runs; in yuan or projects.
     *
     * @param month 1 to 12
     */
    public record Band(int month, long p10, long p25, long p50, long p75, long p90) {
        /** By nearest rank, so that each is the value of some run. */
        static Band of(int month, long[] runs) {
            long[] sorted = runs.clone();
            Arrays.sort(sorted);
            return new Band(month, at(sorted, 10), at(sorted, 25), at(sorted, 50), at(sorted, 75), at(sorted, 90));
        }

        private static long at(long[] sorted, int percent) {
            return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
        }
    }

    /** The year's end. */
    public Band last() {
        return bands.get(bands.size() - 1);
    }
}
