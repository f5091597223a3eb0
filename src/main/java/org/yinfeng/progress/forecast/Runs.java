package org.yinfeng.progress.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of a simulation: each month's cumulative value in each of them. */
final class Runs {
    static final int COUNT = 1000;

    private final long done;
    private final int[] months;
    private final long[][] values;

    /** @param months the months, 1 to 12, at whose ends there is a value */
    Runs(long done, int... months) {
        this.done = done;
        this.months = months;
        values = new long[months.length][COUNT];
    }

    static Runs toDecember(long done, int firstMonth) {
        return new Runs(done, IntStream.rangeClosed(firstMonth, 12).toArray());
    }

    int[] months() {
        return months;
    }

    /** What a run's month brought; nothing brings the value below what is done. */
    void add(int run, int position, long brought) {
        long before = position == 0 ? done : values[position - 1][run];
        values[position][run] = Math.max(done, Math.addExact(before, brought));
    }

    Fan fan(int histories) {
        List<Fan.Band> bands = new ArrayList<>();
        for (int position = 0; position < months.length; position++) {
            bands.add(Fan.Band.of(months[position], values[position]));
        }
        return new Fan(bands, COUNT, histories);
    }
}
