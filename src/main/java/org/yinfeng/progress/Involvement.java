package org.yinfeng.progress;

import org.yinfeng.project.Money;

/** Distinct projects with any event in this year to date, and in last year's same period, by region. */
final class Involvement {
    private final byte[] spanOfSlot = new byte[Slots.COUNT];
    private final int city;
    private final int[][] counts;
    private final long[][] amounts;

    Involvement(Slots slots, int city) {
        this.city = city;
        counts = new int[2][city + 2];
        amounts = new long[2][city + 2];
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            spanOfSlot[slot] = (byte) (slots.toDate(0).holds(slot) ? 1 : slots.toDate(1).holds(slot) ? 2 : 0);
        }
    }

    /** 1 for this year to date, 2 for last year's same period, 0 for neither; add them up with a bitwise or. */
    int spanOf(int slot) {
        return spanOfSlot[slot];
    }

    void add(int spans, int region, long amount) {
        for (int year = 0; year < counts.length; year++) {
            if ((spans & 1 << year) != 0) {
                counts[year][region]++;
                amounts[year][region] = Math.addExact(amounts[year][region], amount);
            }
        }
    }

    void finish() {
        for (int year = 0; year < counts.length; year++) {
            for (int region = 0; region < city; region++) {
                counts[year][city] += counts[year][region];
                amounts[year][city] = Math.addExact(amounts[year][city], amounts[year][region]);
            }
        }
    }

    Figures.Tally at(int place, int yearsBack) {
        return new Figures.Tally(counts[yearsBack][place], Money.ofYuan(amounts[yearsBack][place]));
    }
}
