package org.yinfeng.progress;

import org.yinfeng.project.Money;

/** Distinct projects with any event in this year to date, and in last year's same period, by region. */
final class Involvement {
    /** Seen in both years; what was seen in neither is counted too, for asking first would cost more. */
    private static final int BOTH = 3;

    private final byte[] spanOfSlot = new byte[Slots.CELLS];
    private final Areas areas;
    private final int[][] counts;
    private final long[][] amounts;

    Involvement(Slots slots, Areas areas) {
        this.areas = areas;
        counts = new int[4][areas.places()];
        amounts = new long[4][areas.places()];
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            spanOfSlot[slot] = (byte) (slots.toDate(0).holds(slot) ? 1 : slots.toDate(1).holds(slot) ? 2 : 0);
        }
    }

    /** 1 for this year to date, 2 for last year's same period, 0 for neither; add them up with a bitwise or. */
    int spanOf(int slot) {
        return spanOfSlot[slot];
    }

    /** @param spans the bitwise or of a project's events */
    void add(int spans, int region, long amount) {
        counts[spans][region]++;
        amounts[spans][region] = Math.addExact(amounts[spans][region], amount);
    }

    void finish() {
        for (int year = 1; year < counts.length; year++) {
            areas.sumUp(counts[year], 1);
            areas.sumUp(amounts[year], 1);
        }
    }

    Figures.Tally at(int place, int yearsBack) {
        int alone = 1 << yearsBack;
        return new Figures.Tally(counts[alone][place] + counts[BOTH][place],
                Money.ofYuan(Math.addExact(amounts[alone][place], amounts[BOTH][place])));
    }
}
