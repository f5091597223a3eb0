package org.yinfeng.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs ours, a peer and a floor in turn, round after round in the same process, so that what slows one slows all. */
final class Race {
    private final int size;
    private final int warmups;
    private final int rounds;

    Race(int size, int warmups, int rounds) {
        this.size = size;
        this.warmups = warmups;
        this.rounds = rounds;
    }

    /** A race of fewer rounds, for what takes seconds. */
    Race slow() {
        return new Race(size, 1, 5);
    }

    static void heading() {
        System.out.printf(Locale.ROOT, "%-26s %9s %10s %10s %22s  %-30s %-30s%n", "operation", "projects", "first ms", "median ms",
                "[min .. max]", "/ peer median [min..max]", "/ floor median [min..max]");
    }

    /** @param peer or floor may be null where there is none */
    void run(String operation, Callable<?> ours, Callable<?> peer, Callable<?> floor) throws Exception {
        double first = time(ours);
        double[] mine = new double[rounds];
        double[] theirs = new double[rounds];
        double[] floors = new double[rounds];
        for (int round = -warmups; round < rounds; round++) {
            double a = time(ours);
            double b = peer == null ? Double.NaN : time(peer);
            double c = floor == null ? Double.NaN : time(floor);
            if (round >= 0) {
                mine[round] = a;
                theirs[round] = a / b;
                floors[round] = a / c;
            }
        }
        Arrays.sort(mine);
        System.out.printf(Locale.ROOT, "%-26s %,9d %10.2f %10.3f %22s  %-30s %-30s%n", operation, size, first, mine[rounds / 2],
                String.format(Locale.ROOT, "[%.3f .. %.3f]", mine[0], mine[rounds - 1]), ratio(theirs), ratio(floors));
    }

    /** What a run gives is closed where it can be, when the clock has stopped. */
    private static double time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object result = work.call();
        long end = System.nanoTime();
        if (result == null) {
            throw new IllegalStateException("a timed run gave nothing");
        }
        if (result instanceof AutoCloseable open) {
            open.close();
        }
        return (end - start) / 1e6;
    }

    private static String ratio(double[] ratios) {
        Arrays.sort(ratios);
        return Double.isNaN(ratios[0]) ? "-"
                : String.format(Locale.ROOT, "%.3f [%.3f .. %.3f]", ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }
}
